package org.labgoals.competency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.TestSystemCommand.AddTestSystem;
import org.labgoals.competency.domain.TestSystemCommand.ChangeComplexity;
import org.labgoals.competency.domain.TestSystemCommand.ChangeMethod;
import org.labgoals.competency.domain.TestSystemCommand.RetireTestSystem;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** The forms of a test system: added, and changed from a day on. */
final class TestSystemForms {

    private final CompetencyDesk desk;
    private final Words words;
    private final Runnable done;

    TestSystemForms(CompetencyDesk desk, Words words, Runnable done) {
        this.desk = desk;
        this.words = words;
        this.done = done;
    }

    /** A section of one of the laboratories. */
    private record Section(LaboratoryState laboratory, String name) {}

    /** What can be changed. */
    private enum Change {
        METHOD,
        COMPLEXITY,
        RETIRE
    }

    void add() {
        var key = desk.key("add-system", "");
        var name = field("competency.system-name");
        var section = sections();
        var complexity = complexities();
        var specialty = field("competency.specialty");
        specialty.setHelperText(words.text("competency.specialty-hint"));
        section.addValueChangeListener(
                change -> {
                    if (specialty.isEmpty() && change.getValue() != null) {
                        specialty.setValue(change.getValue().name());
                    }
                });
        var method = field("competency.used-method");
        var tests = field("competency.tests");
        tests.setHelperText(words.text("competency.tests-hint"));
        var from = day("competency.first-day");
        open(
                "add-system",
                List.of(name, section, complexity),
                () ->
                        desk.commands()
                                .addTestSystem(
                                        key,
                                        (id, now) ->
                                                new AddTestSystem(
                                                        id,
                                                        now,
                                                        name.getValue().strip(),
                                                        section.getValue().laboratory().id(),
                                                        section.getValue().name(),
                                                        complexity.getValue(),
                                                        specialty.getValue().strip(),
                                                        method.getValue().strip(),
                                                        split(tests.getValue()),
                                                        valueOf(from))),
                name,
                Build.box("pair", section, complexity),
                Build.box("pair", specialty, method),
                tests,
                from);
    }

    void change(TestSystemState system) {
        var key = desk.key("change-system", system.id().value());
        var what = new RadioButtonGroup<Change>(words.text("competency.what-changes"));
        what.setItems(Change.values());
        what.setItemLabelGenerator(
                one ->
                        words.text(
                                "competency.change-"
                                        + one.name().toLowerCase(java.util.Locale.ROOT)));
        var method = field("competency.used-method");
        var complexity = complexities();
        var from = day("competency.from");
        what.addValueChangeListener(
                chosen -> {
                    method.setVisible(chosen.getValue() == Change.METHOD);
                    complexity.setVisible(chosen.getValue() == Change.COMPLEXITY);
                });
        what.setValue(Change.METHOD);
        open(
                "change-system",
                List.of(method, complexity),
                () -> {
                    var on = valueOf(from);
                    var id = system.id();
                    return desk.commands()
                            .testSystem(
                                    id,
                                    key,
                                    now ->
                                            switch (what.getValue()) {
                                                case METHOD ->
                                                        new ChangeMethod(
                                                                id,
                                                                now,
                                                                method.getValue().strip(),
                                                                on);
                                                case COMPLEXITY ->
                                                        new ChangeComplexity(
                                                                id, now, complexity.getValue(), on);
                                                case RETIRE -> new RetireTestSystem(id, now, on);
                                            });
                },
                what,
                method,
                complexity,
                from);
    }

    private void open(
            String form,
            List<? extends HasValueAndElement<?, ?>> needed,
            Supplier<Outcome> send,
            Component... fields) {
        new DecisionDialog(
                        words,
                        words.text("competency.do." + form),
                        words.has("competency.why." + form)
                                ? words.text("competency.why." + form)
                                : null,
                        words.text("competency.do." + form),
                        fields)
                .needing(needed.toArray(HasValueAndElement<?, ?>[]::new))
                .open(
                        () -> {
                            var outcome = send.get();
                            done.run();
                            return outcome;
                        });
    }

    private ComboBox<Section> sections() {
        var box = new ComboBox<Section>(words.text("competency.section"));
        box.setItems(
                desk.people().laboratories().stream()
                        .flatMap(
                                laboratory ->
                                        laboratory.sections().stream()
                                                .map(name -> new Section(laboratory, name)))
                        .toList());
        box.setItemLabelGenerator(Section::name);
        return box;
    }

    private Select<Complexity> complexities() {
        var select = new Select<Complexity>();
        select.setLabel(words.text("competency.complexity"));
        select.setItems(Complexity.values());
        select.setItemLabelGenerator(words::of);
        return select;
    }

    private TextField field(String label) {
        var field = new TextField(words.text(label));
        field.setWidthFull();
        return field;
    }

    private DatePicker day(String label) {
        return Fields.day(words, words.text(label), desk.queries().today(), null, "day");
    }

    private LocalDate valueOf(DatePicker day) {
        return day.getValue() == null ? desk.queries().today() : day.getValue();
    }

    private static List<String> split(String tests) {
        return Arrays.stream(tests.split(","))
                .map(String::strip)
                .filter(test -> !test.isEmpty())
                .toList();
    }
}
