package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.EndDuty;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Who holds which CLIA duty: one person at a time, assigned and ended with a day. */
final class DutiesPart extends Div {

    private static final int MOST = 200;

    private final transient CompetencyDesk desk;
    private final transient Words words;
    private final ComboBox<PersonLine> person = new ComboBox<>();
    private final Div duties = new Div();

    DutiesPart(CompetencyDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        person.setLabel(words.text("people.column-person"));
        person.setItems(desk.people().find(null, null, 0, MOST).items());
        person.setItemLabelGenerator(PersonLine::name);
        person.addValueChangeListener(change -> show());
        add(Build.box("form-column", person), duties);
        show();
    }

    private void show() {
        duties.removeAll();
        var chosen = person.getValue();
        if (chosen == null) {
            duties.add(Build.quiet(words.text("competency.duties-hint")));
            return;
        }
        var held = desk.queries().record(chosen.id()).duties();
        var list = new UnorderedList();
        list.addClassName("duty-list");
        held.forEach(duty -> list.add(line(chosen.id(), duty)));
        if (held.isEmpty()) {
            duties.add(Build.quiet(words.text("competency.no-duties", chosen.name())));
        }
        var assign =
                new Button(words.text("competency.do.assign-duty"), click -> assign(chosen.id()));
        assign.addThemeName("primary");
        duties.add(list, Build.box("after-table", assign));
    }

    private ListItem line(PersonId id, Dated<HeldDuty> held) {
        var item = new DutyItem(desk, id, held, words);
        if (held.until() == null) {
            item.add(endButton(id, held.what().number()));
        }
        return item;
    }

    private Button endButton(PersonId id, int number) {
        var end = new Button(words.text("competency.do.end-duty"), click -> end(id, number));
        end.addThemeName("tertiary");
        return end;
    }

    private void assign(PersonId id) {
        var key = desk.key("assign-duty", id.value());
        var duty = new Select<CliaDuty>();
        duty.setLabel(words.text("competency.duty"));
        duty.setItems(CliaDuty.values());
        duty.setItemLabelGenerator(words::of);
        var all = desk.queries().testSystems();
        var specialties = new MultiSelectComboBox<String>(words.text("competency.specialties"));
        specialties.setItems(all.stream().map(TestSystemState::specialty).distinct().toList());
        var systems =
                new MultiSelectComboBox<TestSystemState>(words.text("competency.named-systems"));
        systems.setItems(all);
        systems.setItemLabelGenerator(TestSystemState::name);
        var qualification =
                new EvidenceUpload(desk.files(), id, words.text("competency.qualification"), words);
        var delegation =
                new EvidenceUpload(desk.files(), id, words.text("competency.delegation"), words);
        var from =
                Fields.day(
                        words, words.text("competency.from"), desk.queries().today(), null, "day");
        dialog("assign-duty", duty, specialties, systems, qualification, delegation, from)
                .needing(duty)
                .open(
                        () -> {
                            var wanted =
                                    new HeldDuty(
                                            0,
                                            duty.getValue(),
                                            List.copyOf(specialties.getValue()),
                                            systems.getValue().stream()
                                                    .map(TestSystemState::id)
                                                    .toList(),
                                            qualification.getValue(),
                                            delegation.getValue());
                            var on = valueOf(from.getValue());
                            var outcome =
                                    desk.send(
                                            id,
                                            key,
                                            now -> new AssignDuty(id, now.occasion(), wanted, on));
                            show();
                            return outcome;
                        });
    }

    private void end(PersonId id, int number) {
        var key = desk.key("end-duty", id.value() + ":" + number);
        var until =
                Fields.day(
                        words, words.text("competency.until"), desk.queries().today(), null, "day");
        dialog("end-duty", until)
                .open(
                        () -> {
                            var outcome =
                                    desk.send(
                                            id,
                                            key,
                                            now ->
                                                    new EndDuty(
                                                            id,
                                                            now.occasion(),
                                                            number,
                                                            valueOf(until.getValue())));
                            show();
                            return outcome;
                        });
    }

    private DecisionDialog dialog(String form, com.vaadin.flow.component.Component... fields) {
        return new DecisionDialog(
                words,
                words.text("competency.do." + form),
                words.has("competency.why." + form) ? words.text("competency.why." + form) : null,
                words.text("competency.do." + form),
                fields);
    }

    private LocalDate valueOf(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? desk.queries().today() : day;
    }
}
