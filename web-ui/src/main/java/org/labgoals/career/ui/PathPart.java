package org.labgoals.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** The ladder as a path with the person on it. */
final class PathPart extends Div {

    PathPart(LadderPath path, boolean own, Words words) {
        addClassName("ladder");
        OrderedList list = new OrderedList();
        list.addClassName("ladder-path");
        list.getElement().setAttribute("aria-label", words.text("career.path-name"));
        path.stops().forEach(stop -> list.add(item(stop, own, words)));
        add(list);
    }

    private static ListItem item(LadderPath.Stop stop, boolean own, Words words) {
        ListItem item = new ListItem(Build.text("stop-name", stop.name()));
        if (stop.level() != null) {
            item.add(Build.text("stop-level", words.of(stop.level())));
        }
        item.addClassName(stop.state().name().toLowerCase(java.util.Locale.ROOT));
        switch (stop.state()) {
            case HERE -> {
                item.getElement().setAttribute("aria-current", "step");
                item.add(
                        Build.text(
                                "stop-note",
                                words.text(own ? "career.here-own" : "career.here-other")));
            }
            case AIM -> item.add(Build.text("stop-note", words.text("career.aim")));
            case DONE, AHEAD -> {}
        }
        return item;
    }
}
