package org.labgoals.competency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Function;
import org.labgoals.competency.application.CompetencyOccasion;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignRetraining;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StopOnTestSystem;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Opens the form of each step of a person on a test system. */
final class StepForms {

    private final CompetencyDesk desk;
    private final PersonId person;
    private final Words words;

    StepForms(CompetencyDesk desk, CompetencyPage page, Words words) {
        this.desk = desk;
        this.person = page.person().id();
        this.words = words;
    }

    void open(SystemStep step, OnSystem each) {
        var system = each.system().id();
        switch (step) {
            case SIGN_TRAINING ->
                    sign(
                            "sign-training",
                            each,
                            Meaning.TRAINED,
                            (now, signed) ->
                                    new SignTraining(
                                            person,
                                            now.occasion(),
                                            now.testSystem(system),
                                            signed));
            case SIGN_INITIAL_COMPETENCY ->
                    sign(
                            "sign-initial-competency",
                            each,
                            Meaning.APPROVED,
                            (now, signed) ->
                                    new SignInitialCompetency(
                                            person,
                                            now.occasion(),
                                            now.testSystem(system),
                                            now.assessor(signed.on()),
                                            signed));
            case SIGN_RETRAINING ->
                    sign(
                            "sign-retraining",
                            each,
                            Meaning.TRAINED,
                            (now, signed) ->
                                    new SignRetraining(person, now.occasion(), system, signed));
            case COMPLETE_ASSESSMENT ->
                    sign(
                            "complete-assessment",
                            each,
                            Meaning.ASSESSED,
                            (now, signed) ->
                                    new CompleteAssessment(
                                            person,
                                            now.occasion(),
                                            now.testSystem(system),
                                            now.assessor(signed.on()),
                                            signed));
            case ASSESS_ELEMENT -> new ElementForm(this, desk, person, each, words).open();
            case RECORD_FIRST_PATIENT -> firstPatient(each);
            case STOP -> stop(each);
        }
    }

    /** Puts the person on a test system. */
    void place() {
        var key = key("place", "");
        var system = new ComboBox<TestSystemState>(words.text("competency.system"));
        var today = desk.queries().today();
        system.setItems(
                desk.queries().testSystems().stream().filter(one -> one.isInUseOn(today)).toList());
        system.setItemLabelGenerator(one -> one.name() + ", " + one.section());
        system.setWidthFull();
        var from = day("competency.from", null);
        dialog("place", system, from)
                .needing(system)
                .open(
                        () -> {
                            var chosen = system.getValue().id();
                            var on = valueOf(from);
                            return send(
                                    key,
                                    now ->
                                            new StartOnTestSystem(
                                                    person,
                                                    now.occasion(),
                                                    now.testSystem(chosen),
                                                    on));
                        });
    }

    private void sign(String form, OnSystem each, Meaning meaning, Signing command) {
        var key = key(form, each.system().id().value());
        var fields = new SignedFields(desk, person, meaning, words);
        dialog(form, fields)
                .hinting(fields::hint)
                .open(
                        () ->
                                fields.sign(
                                        () -> {
                                            SignedStep signed = fields.step();
                                            return send(key, now -> command.of(now, signed));
                                        }));
    }

    private void firstPatient(OnSystem each) {
        var system = each.system().id();
        var key = key("record-first-patient", system.value());
        var on = day("competency.day", desk.queries().today());
        var late = SignedFields.late(words);
        dialog("record-first-patient", on, late)
                .open(
                        () ->
                                send(
                                        key,
                                        now ->
                                                new RecordFirstPatientTesting(
                                                        person,
                                                        now.occasion(),
                                                        now.testSystem(system),
                                                        valueOf(on),
                                                        SignedFields.text(late))));
    }

    private void stop(OnSystem each) {
        var system = each.system().id();
        var key = key("stop", system.value());
        var until = day("competency.until", null);
        dialog("stop", until)
                .open(
                        () ->
                                send(
                                        key,
                                        now ->
                                                new StopOnTestSystem(
                                                        person,
                                                        now.occasion(),
                                                        system,
                                                        valueOf(until))));
    }

    DecisionDialog dialog(String form, Component... fields) {
        return new DecisionDialog(
                        words,
                        words.text("competency.do." + form),
                        words.has("competency.why." + form)
                                ? words.text("competency.why." + form)
                                : null,
                        words.text("competency.do." + form),
                        fields)
                .keptAs(desk.kept(form + ":" + person.value()));
    }

    RequestKey key(String form, String subject) {
        return desk.key(form, person.value() + ":" + subject);
    }

    Outcome send(RequestKey key, Function<CompetencyOccasion, CompetencyCommand> command) {
        return desk.send(person, key, command);
    }

    private DatePicker day(String label, @org.jspecify.annotations.Nullable LocalDate latest) {
        return Fields.day(words, words.text(label), desk.queries().today(), latest, "day");
    }

    private LocalDate valueOf(DatePicker day) {
        return day.getValue() == null ? desk.queries().today() : day.getValue();
    }

    /** Makes the command of a signed step. */
    private interface Signing {
        CompetencyCommand of(CompetencyOccasion now, SignedStep signed);
    }
}
