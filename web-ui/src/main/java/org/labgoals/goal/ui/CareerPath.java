package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/**
 * The three levels as a path with the person on it, and what their own and the next level aim at.
 */
final class CareerPath extends Div {

    CareerPath(PersonLine person, Catalogue catalogue, Words words) {
        CareerLevel level = person.level();
        addClassName("career");
        OrderedList path = new OrderedList();
        path.addClassName("path");
        for (CareerLevel each : CareerLevel.values()) {
            ListItem stop = new ListItem(Build.text("stop-name", words.of(each)));
            if (each == level) {
                stop.addClassName("here");
                stop.getElement().setAttribute("aria-current", "step");
                stop.add(
                        Build.text(
                                "stop-note", words.text("career.here", position(person, words))));
            } else if (level != null && each.ordinal() < level.ordinal()) {
                stop.addClassName("done");
            }
            path.add(stop);
        }
        add(path);
        if (level != null) {
            Div aims = Build.box("aims", aims("career.own", level, catalogue, words));
            if (level.ordinal() + 1 < CareerLevel.values().length) {
                aims.add(
                        aims(
                                "career.next",
                                CareerLevel.values()[level.ordinal() + 1],
                                catalogue,
                                words));
            }
            add(aims);
        }
    }

    private static String position(PersonLine person, Words words) {
        return person.position() == null ? words.text("career.no-position") : person.position();
    }

    private static Div aims(String heading, CareerLevel level, Catalogue catalogue, Words words) {
        Catalogue.LevelGuidance guidance = catalogue.guidance(level);
        UnorderedList list = new UnorderedList();
        guidance.aims().forEach(aim -> list.add(new ListItem(aim)));
        return Build.box(
                "aim",
                new H3(words.text(heading, words.of(level))),
                Build.quiet(guidance.focus()),
                list);
    }
}
