package org.labgoals.career.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Competency;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** Logs something done for the profession. */
final class ActivityForm {

    private ActivityForm() {}

    /**
     * @param kinds what was asked for; the first is chosen already, none leaves it open
     */
    static void open(CareerForm form, List<ActivityKind> kinds) {
        Words words = form.words();
        LocalDate today = form.page().today();
        Select<ActivityKind> kind = new Select<>();
        kind.setLabel(words.text("career.field.activity"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        kind.setWidthFull();
        TextField role = new TextField(words.text("career.field.role"));
        role.setHelperText(words.text("career.field.role-hint"));
        role.setWidthFull();
        Kept.field(role, "role");
        DatePicker on = Fields.day(words, words.text("career.field.on"), today, today, "on");
        DatePicker until = Fields.day(words, words.text("career.field.until"), null, null, "until");
        ComboBox<PersonLine> colleague = new ComboBox<>(words.text("career.field.colleague"));
        colleague.setHelperText(words.text("career.field.colleague-hint"));
        colleague.setItemsWithFilterConverter(
                query ->
                        form
                                .desk()
                                .people()
                                .find(
                                        query.getFilter().orElse(null),
                                        null,
                                        query.getPage(),
                                        query.getPageSize())
                                .items()
                                .stream(),
                text -> text);
        colleague.setItemLabelGenerator(PersonLine::name);
        colleague.setWidthFull();
        colleague.setVisible(false);
        kind.addValueChangeListener(
                change -> colleague.setVisible(change.getValue() == ActivityKind.MENTORING));
        kinds.stream().findFirst().ifPresent(kind::setValue);
        ComboBox<Competency> competency = new ComboBox<>(words.text("career.field.competency-of"));
        competency.setItems(form.framework().competencies());
        competency.setItemLabelGenerator(Competency::name);
        competency.setClearButtonVisible(true);
        competency.setWidthFull();
        EvidenceUpload file = form.file("proof");
        RequestKey key = form.key("log-activity");
        form.dialog(
                        "log-activity",
                        kind,
                        colleague,
                        role,
                        Build.box("pair", on, until),
                        competency,
                        file)
                .hinting(() -> Fields.patientData(words, role.getValue()))
                .open(
                        () -> {
                            ActivityKind chosen = form.needed(kind.getValue(), "activity");
                            LocalDate day = form.needed(on.getValue(), "day");
                            PersonLine mentored = colleague.getValue();
                            return form.enter(
                                    key,
                                    at ->
                                            new CareerCommand.RecordActivity(
                                                    form.page().person().id(),
                                                    at,
                                                    chosen,
                                                    day,
                                                    until.getValue(),
                                                    PersonalText.of(role.getValue()),
                                                    chosen == ActivityKind.MENTORING
                                                                    && mentored != null
                                                            ? mentored.id()
                                                            : null,
                                                    competency.isEmpty()
                                                            ? null
                                                            : competency.getValue().key(),
                                                    file.getValue()));
                        });
    }
}
