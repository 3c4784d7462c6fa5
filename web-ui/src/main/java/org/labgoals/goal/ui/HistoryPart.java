package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Who did what, when and why, before and after; a correction stands beside what it corrects. */
final class HistoryPart extends Div {

    private final GoalPage page;
    private final Words words;
    private final Days days;
    private final HistoryWords told;
    private final StepDialogs dialogs;

    HistoryPart(GoalPage page, Words words, Days days, StepDialogs dialogs) {
        this.page = page;
        this.words = words;
        this.days = days;
        this.told = new HistoryWords(words, days);
        this.dialogs = dialogs;
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        list.getElement().setAttribute("reversed", true);
        page.history().reversed().stream()
                .filter(line -> line.corrects() == null)
                .forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(HistoryLine line) {
        Span sign = glyph(line.what()).sign();
        sign.addClassName("timeline-sign");
        ListItem item = new ListItem(sign, body(line));
        page.history().stream()
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
            line.changes().forEach(change -> body.add(change(change)));
        }
        if (line.signature() != null) {
            body.add(
                    Build.box("signed", Glyph.KEY.sign(), new Span(told.signed(line.signature()))));
        }
        if (line.corrects() == null
                && page.steps().contains(Step.CORRECT)
                && Corrections.isCorrectable(line.what())) {
            Button correct = new Button(words.text("do.correct"), click -> dialogs.correct(line));
            correct.addThemeName("tertiary small");
            correct.addClassName("quiet-button");
            correct.setAriaLabel(words.text("do.correct-this", told.what(line), told.when(line)));
            head.add(correct);
        }
        return body;
    }

    private Component change(HistoryLine.Change change) {
        Div row = Build.box("change-row", Build.text("change-field", told.field(change)));
        if (change.before() != null) {
            Span before = Build.text("before", told.value(change, change.before()));
            Span arrow = Glyph.ARROW.sign();
            Span heard = Build.text("only-heard", words.text("history.became"));
            row.add(before, arrow, heard);
        }
        row.add(Build.text("after", told.value(change, change.after())));
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
