package org.labgoals.competency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyHistory;
import org.labgoals.competency.application.CompetencyHistory.Line;
import org.labgoals.competency.application.CompetencyHistory.Struck;
import org.labgoals.competency.domain.CompetencyCommand.StrikeEntry;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.SignatureWords;
import org.labgoals.shared.ui.Words;

/**
 * Everything that was recorded about a person's competency, the latest first. What was struck stays
 * where it was, crossed out, with who struck it and why.
 */
final class CompetencyTimeline extends Div {

    private static final int FIRST = 12;

    private final transient CompetencyDesk desk;
    private final transient Words words;
    private boolean all;

    CompetencyTimeline(CompetencyDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /**
     * Shows it.
     *
     * @param wanted what the page calls the entry that is to be seen, null for none
     */
    void show(CompetencyHistory history, @Nullable String wanted) {
        removeAll();
        var told = new HappenedWords(history, words, desk.days(words));
        var list = new OrderedList();
        list.addClassName("timeline");
        list.getElement().setAttribute("reversed", true);
        var lines = history.lines().reversed();
        all =
                all
                        || lines.stream()
                                .skip(FIRST)
                                .anyMatch(line -> anchor(line.entry()).equals(wanted));
        lines.stream()
                .limit(all ? lines.size() : FIRST)
                .map(line -> item(history, line, told))
                .forEach(list::add);
        add(list);
        if (!all && lines.size() > FIRST) {
            add(
                    new Button(
                            words.text("competency.more", lines.size() - FIRST),
                            click -> {
                                all = true;
                                show(history, null);
                            }));
        }
    }

    /** What the page calls the entry of an event. */
    static String anchor(String event) {
        return "entry-" + event;
    }

    private ListItem item(CompetencyHistory history, Line line, HappenedWords told) {
        var recorded =
                Build.text("quiet small", words.text("competency.recorded", told.recorded(line)));
        recorded.getElement().setAttribute("title", told.moment(line));
        var head =
                Build.box(
                        "timeline-head",
                        who(history, line.by()),
                        Build.text("timeline-what", told.what(line)),
                        recorded);
        if (line.mayStrike()) {
            head.add(strikeButton(history.person(), line, told));
        }
        var body = Build.box("timeline-body", head);
        told.said(line).forEach(said -> body.add(Build.styled(new Paragraph(said), "said")));
        if (line.signature() != null) {
            body.add(
                    Build.box(
                            "signed",
                            Glyph.KEY.sign(),
                            new Span(SignatureWords.signed(line.signature(), words))));
        }
        var sign = Build.styled(told.sign(line).sign(), "timeline-sign");
        var item = new ListItem(sign, body);
        item.setId(anchor(line.entry()));
        if (line.struck() != null) {
            item.addClassName("struck");
            body.add(struck(history, line.struck(), told));
        }
        return item;
    }

    private Component struck(CompetencyHistory history, Struck struck, HappenedWords told) {
        return Build.box(
                "struck-why",
                new Chip(Glyph.CROSS, words.text("competency.struck"), "off-track"),
                who(history, struck.by()),
                Build.text("quiet small", told.day(struck.on())),
                new Span(struck.reason().orErased()));
    }

    private Component who(CompetencyHistory history, PersonId id) {
        var line = history.people().get(id);
        return line == null ? new Span(words.text("competency.somebody")) : new PersonChip(line);
    }

    private Button strikeButton(PersonId person, Line line, HappenedWords told) {
        var button =
                new Button(
                        words.text("competency.do.strike"),
                        click -> strike(person, line, told.what(line)));
        button.addThemeNames("tertiary", "small");
        button.addClassName("quiet-button");
        button.setAriaLabel(words.text("competency.strike-this", told.what(line)));
        return button;
    }

    private void strike(PersonId person, Line line, String what) {
        var key = desk.key("strike", line.entry());
        var reason = Fields.words(words, words.text("competency.strike-reason"), "reason");
        new DecisionDialog(
                        words,
                        words.text("competency.do.strike"),
                        words.text("competency.why.strike", what),
                        words.text("competency.do.strike"),
                        reason)
                .keptAs(desk.kept("strike:" + line.entry()))
                .hinting(() -> hint(reason.getValue()))
                .open(
                        () ->
                                desk.send(
                                        person,
                                        key,
                                        now ->
                                                new StrikeEntry(
                                                        person,
                                                        now.occasion(),
                                                        line.entry(),
                                                        PersonalText.of(reason.getValue()))));
    }

    private @Nullable String hint(String... texts) {
        return Fields.patientData(words, Stream.of(texts).toArray(String[]::new));
    }
}
