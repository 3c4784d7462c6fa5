package org.labgoals.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.RoleWords;
import org.labgoals.shared.ui.Words;

/** Who is signed in, and what they can do about it. */
final class PersonMenu extends MenuBar {

    PersonMenu(PersonLine me, Viewer viewer, SigningOut signingOut, Words words) {
        addThemeName("tertiary");
        addClassName("person-menu");
        MenuItem button = addItem(PersonChip.circle(me));
        button.setAriaLabel(words.text("shell.person", me.name()));
        Div who =
                Build.box(
                        "menu-who",
                        Build.text("menu-name", me.name()),
                        Build.text(
                                "quiet",
                                words.text(
                                        "shell.account",
                                        viewer.account(),
                                        RoleWords.of(viewer.roles(), words))));
        button.getSubMenu().addItem(who).setEnabled(false);
        button.getSubMenu()
                .addItem(
                        Build.box(
                                "menu-line",
                                Glyph.PERSON.sign(),
                                new Span(words.text("shell.my-record"))),
                        click -> UI.getCurrent().navigate("people/" + me.id().value()));
        button.getSubMenu()
                .addItem(
                        Build.box(
                                "menu-line",
                                Glyph.KEY.sign(),
                                new Span(words.text("account.title"))),
                        click -> UI.getCurrent().navigate("account"));
        button.getSubMenu()
                .addItem(
                        Build.box(
                                "menu-line",
                                Glyph.ARROW.sign(),
                                new Span(words.text("shell.sign-out"))),
                        click -> signingOut.now());
    }
}
