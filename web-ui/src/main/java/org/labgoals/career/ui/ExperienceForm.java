package org.labgoals.career.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Experience;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** The forms about work in another laboratory: enter it, and, for who decides, verify it. */
final class ExperienceForm {

    private ExperienceForm() {}

    static void add(CareerForm form) {
        Words words = form.words();
        LocalDate today = form.page().today();
        TextField laboratory = line(words, "laboratory");
        TextField position = line(words, "position-there");
        Select<CareerLevel> level = new Select<>();
        level.setLabel(words.text("career.field.level-there"));
        level.setItems(CareerLevel.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(words.text("career.field.no-level"));
        level.setItemLabelGenerator(
                each -> each == null ? words.text("career.field.no-level") : words.of(each));
        level.setWidthFull();
        DatePicker from =
                Fields.day(words, words.text("career.field.worked-from"), null, today, "from");
        DatePicker until =
                Fields.day(words, words.text("career.field.worked-until"), null, today, "until");
        until.setHelperText(words.text("career.field.worked-until-hint"));
        EvidenceUpload file = form.file("proof");
        RequestKey key = form.key("add-experience");
        form.dialog(
                        "add-experience",
                        laboratory,
                        position,
                        level,
                        Build.box("pair", from, until),
                        file)
                .open(
                        () -> {
                            LocalDate first = form.needed(from.getValue(), "day");
                            return form.enter(
                                    key,
                                    at ->
                                            new CareerCommand.AddExperience(
                                                    form.page().person().id(),
                                                    at,
                                                    PersonalText.of(laboratory.getValue()),
                                                    PersonalText.of(position.getValue()),
                                                    level.getValue(),
                                                    first,
                                                    until.getValue(),
                                                    file.getValue()));
                        });
    }

    static void verify(CareerForm form, Experience work) {
        Words words = form.words();
        Paragraph named =
                new Paragraph(
                        words.text(
                                "career.fact.experience",
                                work.position().orErased(),
                                work.laboratory().orErased()));
        named.addClassName("named");
        TextArea note = Fields.words(words, words.text("career.field.verified-how"), "note");
        SignatureField signature = new SignatureField(Meaning.VERIFIED, words);
        RequestKey key = form.key("verify-experience");
        form.dialog("verify-experience", named, note, signature)
                .hinting(() -> Fields.patientData(words, note.getValue()))
                .open(
                        () ->
                                signature.sign(
                                        () ->
                                                form.send(
                                                        key,
                                                        at ->
                                                                new CareerCommand.VerifyExperience(
                                                                        form.page().person().id(),
                                                                        at,
                                                                        work.number(),
                                                                        PersonalText.ofNullable(
                                                                                note
                                                                                        .getValue())))));
    }

    private static TextField line(Words words, String name) {
        TextField field = new TextField(words.text("career.field." + name));
        field.setWidthFull();
        return Kept.field(field, name);
    }
}
