package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** What happened to a record, who did it and when, the latest first. */
public final class Timeline extends OrderedList {

    public Timeline(List<HistoryLine> lines, Words words, Days days) {
        addClassName("timeline");
        getElement().setAttribute("reversed", true);
        lines.reversed()
                .forEach(
                        line ->
                                add(
                                        new ListItem(
                                                HistoryEntry.sign(line),
                                                new HistoryEntry(line, words, days))));
    }
}
