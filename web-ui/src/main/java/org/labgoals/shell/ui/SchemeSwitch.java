package org.labgoals.shell.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Light, dark or as the system says; remembered by the browser. */
final class SchemeSwitch extends MenuBar {

    SchemeSwitch(Words words) {
        addThemeName("tertiary");
        addClassName("scheme-switch");
        MenuItem button = addItem(Glyph.HALF.sign());
        button.setAriaLabel(words.text("shell.scheme"));
        add(button, Glyph.SUN, words.text("shell.scheme-light"), "light");
        add(button, Glyph.MOON, words.text("shell.scheme-dark"), "dark");
        add(button, Glyph.HALF, words.text("shell.scheme-system"), "light dark");
    }

    private void add(MenuItem button, Glyph glyph, String word, String scheme) {
        button.getSubMenu()
                .addItem(
                        Build.box("menu-line", glyph.sign(), new Span(word)),
                        click -> getElement().executeJs("window.labgoals.scheme($0)", scheme));
    }
}
