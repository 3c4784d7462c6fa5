package org.labgoals.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Function;
import org.labgoals.objective.application.ObjectiveOccasion;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MeetObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MissObjective;
import org.labgoals.objective.domain.ObjectiveCommand.RetireObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ReviseObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** The dialog for each step of an objective; each opened form has one request key. */
final class ObjectiveForms {

    private final ObjectiveDesk desk;
    private final ObjectivePage page;
    private final ObjectiveId objective;
    private final Words words;
    private final LocalDate today;

    ObjectiveForms(ObjectiveDesk desk, ObjectivePage page, Words words) {
        this.desk = desk;
        this.page = page;
        objective = page.state().id();
        this.words = words;
        today = desk.queries().today();
    }

    void open(Step step) {
        switch (step) {
            case REVISE -> revise();
            case SET -> set();
            case CHANGE -> change();
            case MEET ->
                    saying(
                            "meet",
                            (text, on) ->
                                    at -> new MeetObjective(objective, at.occasion(), text, on));
            case MISS ->
                    saying(
                            "miss",
                            (text, on) ->
                                    at -> new MissObjective(objective, at.occasion(), text, on));
            case RETIRE ->
                    saying(
                            "retire",
                            (text, on) ->
                                    at -> new RetireObjective(objective, at.occasion(), text, on));
        }
    }

    private interface OnADay {
        Function<ObjectiveOccasion, ObjectiveCommand> of(PersonalText text, LocalDate on);
    }

    private void set() {
        var key = key("set");
        var day = day();
        dialog("set", day)
                .open(
                        () -> {
                            var on = on(day);
                            return desk.send(
                                    objective,
                                    key,
                                    at -> new SetObjective(objective, at.occasion(), on, at.kin()));
                        });
    }

    private void revise() {
        var key = key("revise");
        var fields = fields();
        dialog("revise", fields)
                .hinting(fields::hint)
                .open(
                        () -> {
                            var plan = fields.plan();
                            return desk.commands()
                                    .sendIfAt(
                                            page.state().version(),
                                            objective,
                                            key,
                                            at ->
                                                    new ReviseObjective(
                                                            objective,
                                                            at.occasion(),
                                                            plan,
                                                            at.sections(),
                                                            at.kin(plan)));
                        });
    }

    private void change() {
        var key = key("change");
        var fields = fields();
        var text = text("change");
        var day = day();
        dialog("change", fields, text, day)
                .hinting(
                        () -> {
                            var hint = fields.hint();
                            return hint == null ? Fields.patientData(words, text.getValue()) : hint;
                        })
                .open(
                        () -> {
                            var plan = fields.plan();
                            var on = on(day);
                            return desk.commands()
                                    .sendIfAt(
                                            page.state().version(),
                                            objective,
                                            key,
                                            at ->
                                                    new ChangeObjective(
                                                            objective,
                                                            at.occasion(),
                                                            plan,
                                                            PersonalText.of(text.getValue()),
                                                            on,
                                                            at.kin(plan)));
                        });
    }

    private void saying(String form, OnADay command) {
        var key = key(form);
        var text = text(form);
        var day = day();
        dialog(form, text, day)
                .hinting(() -> Fields.patientData(words, text.getValue()))
                .open(
                        () ->
                                desk.send(
                                        objective,
                                        key,
                                        command.of(PersonalText.of(text.getValue()), on(day))));
    }

    private DecisionDialog dialog(String form, Component... fields) {
        return new DecisionDialog(
                        words,
                        words.text("objective.ask." + form),
                        words.text("objective.ask." + form + ".why"),
                        words.text("objective.do." + form),
                        fields)
                .keptAs(desk.kept(form + ":" + objective.value()));
    }

    private RequestKey key(String form) {
        return desk.key(form, objective.value());
    }

    private ObjectiveFields fields() {
        var draft =
                ObjectiveDraft.of(
                        desk.proposable(), desk.queries().tree(null).lines(), page.state().plan());
        return new ObjectiveFields(desk, draft, page.owner(), words);
    }

    private TextArea text(String form) {
        return Fields.words(words, words.text("objective.ask." + form + ".text"), "text");
    }

    private DatePicker day() {
        return Fields.day(words, words.text("ask.day"), today, today, "day");
    }

    /** The day a field names, or a sentence asking for one. */
    private LocalDate on(DatePicker day) {
        var value = day.getValue();
        if (value == null) {
            throw new DecisionDialog.Incomplete(words.text("ask.day-missing"));
        }
        return value;
    }
}
