package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** Who did what, when and why, before and after; a correction stands beside what it corrects. */
final class HistoryPart extends Div {

    private final List<HistoryLine> lines;
    private final Words words;
    private final Days days;
    private final HistoryWords told;
    private final Consumer<HistoryLine> correct;

    HistoryPart(List<HistoryLine> lines, Words words, Days days, Consumer<HistoryLine> correct) {
        this.lines = lines;
        this.words = words;
        this.days = days;
        this.told = new HistoryWords(words, days);
        this.correct = correct;
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        list.getElement().setAttribute("reversed", true);
        lines.reversed().stream()
                .filter(line -> line.corrects() == null)
                .forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(HistoryLine line) {
        ListItem item = new ListItem(HistoryEntry.sign(line), body(line));
        lines.stream()
                .filter(other -> line.event().equals(other.corrects()))
                .forEach(correction -> item.add(Build.box("correction", body(correction))));
        return item;
    }

    private Component body(HistoryLine line) {
        HistoryEntry entry = new HistoryEntry(line, words, days);
        if (!line.correctable().isEmpty()) {
            Button mend = new Button(words.text("do.correct"), click -> correct.accept(line));
            mend.addThemeName("tertiary small");
            mend.addClassName("quiet-button");
            mend.setAriaLabel(words.text("do.correct-this", told.what(line), told.when(line)));
            entry.beside(mend);
        }
        return entry;
    }
}
