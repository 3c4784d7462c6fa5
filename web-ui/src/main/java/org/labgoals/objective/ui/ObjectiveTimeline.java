package org.labgoals.objective.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;

/** What happened to an objective, on which day and why, the latest first. */
final class ObjectiveTimeline extends OrderedList {

    ObjectiveTimeline(ObjectivePage page, ObjectiveBadges badges) {
        addClassName("timeline");
        getElement().setAttribute("reversed", true);
        ObjectiveHappened.to(page.state())
                .reversed()
                .forEach(happened -> add(item(happened, page, badges)));
    }

    private static ListItem item(
            ObjectiveHappened happened, ObjectivePage page, ObjectiveBadges badges) {
        var head = Build.box("timeline-head");
        if (happened.what() == ObjectiveHappened.What.PROPOSED) {
            head.add(new PersonChip(page.proposer()));
        }
        head.add(
                Build.text(
                        "timeline-what",
                        badges.words().text("objective.happened." + key(happened.what()))),
                Build.text("quiet small", badges.days().day(happened.on())));
        var body = Build.box("timeline-body", head);
        if (happened.reason() != null) {
            body.add(Build.styled(new Paragraph(happened.reason().orErased()), "said"));
        }
        return new ListItem(Build.styled(glyph(happened.what()).sign(), "timeline-sign"), body);
    }

    private static String key(ObjectiveHappened.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static Glyph glyph(ObjectiveHappened.What what) {
        return switch (what) {
            case PROPOSED -> Glyph.SENT;
            case SET -> Glyph.FLAG;
            case CHANGED -> Glyph.SWAP;
            case MET -> Glyph.CHECK;
            case MISSED -> Glyph.CROSS;
            case RETIRED -> Glyph.SLASH;
        };
    }
}
