package org.labgoals.shared.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around every screen: theme, style sheet, push, and the remembered colour scheme before
 * the first paint.
 */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Appearance implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("description", Words.current().text("product.sentence"));
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "images/labgoals.svg", "any");
        settings.addInlineWithContents(
                Inline.Position.PREPEND,
                "document.documentElement.style.colorScheme="
                        + "localStorage.getItem('labgoals-scheme')||'light dark';",
                Inline.Wrapping.JAVASCRIPT);
    }
}
