package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.ui.WorkDesk;
import org.labgoals.work.ui.WorkPanel;

/** For those who neither write goals nor decide on them: what waits, and where to look. */
final class StartPanel extends Div {

    private final Words words;

    StartPanel(Viewer viewer, WorkDesk work, Supplier<Days> days, Words words) {
        this.words = words;
        addClassName("panel");
        if (viewer.is(Role.ADMINISTRATOR)) {
            add(
                    Build.section(
                            words.text("work-list.title"),
                            new WorkPanel(work, days, words, list -> {})));
            show(
                    "administrator",
                    door("administration", Glyph.PEOPLE),
                    door("administration/teams", Glyph.BOARD),
                    door("administration/competency", Glyph.SHIELD),
                    door("framework", Glyph.LADDER));
        } else {
            show(
                    "auditor",
                    door("audit", Glyph.CLOCK),
                    door("goals", Glyph.TARGET),
                    door("competency", Glyph.SHIELD),
                    door("credentials", Glyph.CERTIFICATE));
        }
    }

    private void show(String role, Anchor... doors) {
        Paragraph lead = new Paragraph(words.text("start." + role));
        lead.addClassName("lead");
        add(lead, Build.box("doors", doors));
    }

    private Anchor door(String address, Glyph glyph, Object... figures) {
        String key = "start." + address.replace('/', '.');
        Anchor door =
                new Anchor(
                        address,
                        Build.text("door-title", words.text(key)),
                        Build.text("quiet", words.text(key + ".sentence", figures)));
        door.addComponentAsFirst(glyph.sign());
        door.addClassName("door");
        return door;
    }
}
