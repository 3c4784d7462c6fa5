package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Win;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for this week's win: what went well, what it belongs to if anything, done. What is typed
 * outlives a repaint.
 */
final class WinPrompt extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(WinPrompt.class);

    private final CareerDesk desk;
    private final PersonId person;
    private final Words words;
    private final Div told = new Div();
    private final TextArea text;
    private final ComboBox<WinBelongs> belongs;
    private final Button log;
    private final Div fields = Build.box("win-fields");
    private final Div refusal = Build.box("refusal");
    private final Kept kept;
    private RequestKey key;
    private @Nullable String hinted;

    WinPrompt(CareerDesk desk, PersonId person, Words words) {
        this.desk = desk;
        this.person = person;
        this.words = words;
        addClassName("win-prompt");
        text = Fields.words(words, words.text("career.win.field"), "win");
        text.setMinRows(2);
        belongs = new ComboBox<>(words.text("career.win.belongs"));
        belongs.setPlaceholder(words.text("career.win.nothing"));
        belongs.setClearButtonVisible(true);
        belongs.setItemLabelGenerator(WinBelongs::words);
        belongs.setWidthFull();
        belongs.setItemsWithFilterConverter(
                query ->
                        WinBelongs.find(desk, person, words, query.getFilter().orElse(""))
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                filter -> filter);
        log = new Button(words.text("career.win.log"), click -> send());
        log.setDisableOnClick(true);
        refusal.getElement().setAttribute("role", "alert");
        kept = desk.kept("win:" + person.value());
        key = newKey();
        fields.add(text);
        add(told, fields, belongs, refusal, log);
        addAttachListener(attached -> kept.keep(fields));
    }

    void show(WeeklyWin week) {
        told.removeAll();
        Win latest = week.latest();
        if (latest == null) {
            told.add(Build.quiet(words.text("career.win.none")));
            return;
        }
        Paragraph said = new Paragraph(latest.text().orErased());
        said.addClassName("said");
        told.add(
                said,
                Build.text("quiet small", words.text("career.win.weeks", week.weeks())),
                new Span(" "),
                new Anchor("career/portfolio", words.text("portfolio.all-wins")));
    }

    private void send() {
        refusal.removeAll();
        try {
            String hint = Fields.patientData(words, text.getValue());
            if (hint != null && !text.getValue().equals(hinted)) {
                hinted = text.getValue();
                say(hint);
                return;
            }
            String said = text.getValue();
            WinBelongs to = belongs.getValue() == null ? WinBelongs.NOWHERE : belongs.getValue();
            boolean pending =
                    desk.commands()
                            .enter(
                                    person,
                                    key,
                                    at ->
                                            new CareerCommand.LogWin(
                                                    person,
                                                    at,
                                                    at.today(),
                                                    PersonalText.of(said),
                                                    to.kind(),
                                                    to.goal(),
                                                    to.competency(),
                                                    to.objective()))
                            .pending();
            text.clear();
            belongs.clear();
            kept.forget(fields);
            kept.start(fields);
            key = newKey();
            Toast.done(words.text(pending ? "dialog.saved-pending" : "career.win.logged"));
        } catch (RuntimeException problem) {
            if (!Sentences.isExpected(problem)) {
                LOG.error("A win could not be logged", problem);
            }
            say(Sentences.of(problem, words));
        } finally {
            log.setEnabled(true);
        }
    }

    private RequestKey newKey() {
        return FormKey.opened(desk.viewer(), "log-win", person.value());
    }

    private void say(String sentence) {
        refusal.removeAll();
        refusal.add(Glyph.AT_RISK.sign(), new Span(sentence));
    }
}
