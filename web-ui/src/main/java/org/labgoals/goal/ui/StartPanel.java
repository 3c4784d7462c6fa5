package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** For those who neither write goals nor decide on them: where to look. */
final class StartPanel extends Div {

    private final Words words;

    StartPanel(Viewer viewer, Words words) {
        this.words = words;
        addClassName("panel");
        String role = viewer.is(Role.ADMINISTRATOR) ? "administrator" : "auditor";
        Paragraph lead = new Paragraph(words.text("start." + role));
        lead.addClassName("lead");
        add(
                lead,
                Build.box(
                        "doors",
                        door("goals", Glyph.TARGET),
                        door("people", Glyph.PEOPLE),
                        door("account", Glyph.KEY)));
    }

    private Anchor door(String address, Glyph glyph) {
        Anchor door =
                new Anchor(
                        address,
                        Build.text("door-title", words.text("start." + address)),
                        Build.text("quiet", words.text("start." + address + ".sentence")));
        door.addComponentAsFirst(glyph.sign());
        door.addClassName("door");
        return door;
    }
}
