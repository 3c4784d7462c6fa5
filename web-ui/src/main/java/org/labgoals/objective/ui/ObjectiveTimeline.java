package org.labgoals.objective.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.ui.HistoryEntry;

/** What happened to an objective, who did it and when, the latest first. */
final class ObjectiveTimeline extends OrderedList {

    ObjectiveTimeline(List<HistoryLine> lines, ObjectiveBadges badges) {
        addClassName("timeline");
        getElement().setAttribute("reversed", true);
        lines.reversed()
                .forEach(
                        line ->
                                add(
                                        new ListItem(
                                                HistoryEntry.sign(line),
                                                new HistoryEntry(
                                                        line, badges.words(), badges.days()))));
    }
}
