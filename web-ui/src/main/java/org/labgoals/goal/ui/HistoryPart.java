package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
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
        Span sign = glyph(line.what()).sign();
        sign.addClassName("timeline-sign");
        ListItem item = new ListItem(sign, body(line));
        lines.stream()
                .filter(other -> line.event().equals(other.corrects()))
                .forEach(correction -> item.add(Build.box("correction", body(correction))));
        return item;
    }

    private Component body(HistoryLine line) {
        Span when = Build.text("quiet small", told.when(line));
        when.getElement()
                .setAttribute(
                        "title",
                        words.text(
                                "history.recorded",
                                days.moment(line.recordedAt()),
                                told.channel(line)));
        Div head =
                Build.box(
                        "timeline-head",
                        new PersonChip(line.who()),
                        new Span(told.what(line)),
                        when);
        Div body = Build.box("timeline-body", head);
        if (line.reason() != null) {
            Paragraph reason = new Paragraph(line.reason().orErased());
            reason.addClassName("said");
            body.add(reason);
        }
        if (!line.what().equals("goal-drafted")) {
            line.changes().forEach(change -> body.add(change(line, change)));
        }
        if (line.signature() != null) {
            body.add(
                    Build.box("signed", Glyph.KEY.sign(), new Span(told.signed(line.signature()))));
        }
        if (!line.correctable().isEmpty()) {
            Button mend = new Button(words.text("do.correct"), click -> correct.accept(line));
            mend.addThemeName("tertiary small");
            mend.addClassName("quiet-button");
            mend.setAriaLabel(words.text("do.correct-this", told.what(line), told.when(line)));
            head.add(mend);
        }
        return body;
    }

    private Component change(HistoryLine line, HistoryLine.Change change) {
        Div row = Build.box("change-row", Build.text("change-field", told.field(change)));
        if (change.before() != null) {
            Span before = Build.text("before", told.value(line, change, change.before()));
            Span arrow = Glyph.ARROW.sign();
            Span heard = Build.text("only-heard", words.text("history.became"));
            row.add(before, arrow, heard);
        }
        row.add(Build.text("after", told.value(line, change, change.after())));
        return row;
    }

    private static Glyph glyph(String what) {
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "goal-submitted" -> Glyph.SENT;
            case "goal-returned" -> Glyph.RETURN;
            case "goal-activated", "goal-resumed", "goal-continued" -> Glyph.PLAY;
            case "checked-in" -> Glyph.ON_TRACK;
            case "amendment-proposed", "amendment-accepted", "amendment-declined" -> Glyph.SWAP;
            case "goal-paused" -> Glyph.PAUSE;
            case "self-assessment-asked-for", "goal-self-assessed" -> Glyph.SPEECH;
            case "goal-reviewed" -> Glyph.EYE;
            case "goal-achieved" -> Glyph.CHECK;
            case "goal-withdrawn" -> Glyph.SLASH;
            case "goal-marked-personal" -> Glyph.PERSON;
            default -> Glyph.PENCIL;
        };
    }
}
