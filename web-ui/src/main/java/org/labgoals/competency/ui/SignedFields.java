package org.labgoals.competency.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** What every signed step asks: the day, a note, a file, and the password. */
final class SignedFields extends Div {

    /** What happened longer ago is told with a reason. */
    static final int DAYS_UNTIL_LATE = 30;

    private final transient CompetencyDesk desk;
    private final transient Words words;
    private final DatePicker day;
    private final TextArea note;
    private final EvidenceUpload file;
    private final TextField late;
    private final SignatureField signature;

    SignedFields(CompetencyDesk desk, PersonId person, Meaning meaning, Words words) {
        this.desk = desk;
        this.words = words;
        addClassName("decision-fields");
        var today = desk.queries().today();
        day = Fields.day(words, words.text("competency.day"), today, today, "day");
        note = Fields.words(words, words.text("competency.note"), "note");
        file = new EvidenceUpload(desk.files(), person, words.text("competency.file"), words);
        late = late(words);
        signature = new SignatureField(meaning, words);
        add(day, note, file, late, signature);
    }

    SignedStep step() {
        var added = file.getValue();
        return new SignedStep(
                day.getValue() == null ? desk.queries().today() : day.getValue(),
                null,
                PersonalText.ofNullable(note.getValue()),
                added == null ? List.of() : List.of(added),
                text(late));
    }

    @Nullable String hint() {
        return Fields.patientData(words, note.getValue());
    }

    <T> T sign(Supplier<T> work) {
        return signature.sign(work);
    }

    static TextField late(Words words) {
        var late = new TextField(words.text("competency.late"));
        late.setWidthFull();
        return Kept.field(late, "late");
    }

    static @Nullable PersonalText text(TextField field) {
        return PersonalText.ofNullable(field.getValue());
    }
}
