package org.labgoals.competency.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyOccasion;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** One element of one person, with its own day, method, evidence and outcome. */
final class ElementForm {

    private final StepForms forms;
    private final CompetencyDesk desk;
    private final PersonId person;
    private final OnSystem each;
    private final Words words;
    private final Select<Element> element = new Select<>();
    private final Select<AssessmentMethod> method = new Select<>();
    private final Select<ElementOutcome> outcome = new Select<>();
    private final TextArea note;
    private final TextField worksheet;
    private final TextField sample;
    private final BigDecimalField score = new BigDecimalField();
    private final EvidenceUpload file;
    private final DatePicker day;
    private final TextField late;
    private final SignatureField signature;

    ElementForm(StepForms forms, CompetencyDesk desk, PersonId person, OnSystem each, Words words) {
        this.forms = forms;
        this.desk = desk;
        this.person = person;
        this.each = each;
        this.words = words;
        var today = desk.queries().today();
        note = Fields.words(words, words.text("competency.note"), "note");
        worksheet = Kept.field(new TextField(words.text("competency.worksheet")), "worksheet");
        sample = Kept.field(new TextField(words.text("competency.sample")), "sample");
        score.setLabel(words.text("competency.score"));
        file = new EvidenceUpload(desk.files(), person, words.text("competency.file"), words);
        day = Fields.day(words, words.text("competency.day"), today, today, "day");
        late = SignedFields.late(words);
        signature = new SignatureField(Meaning.OBSERVED, words);
        choices();
    }

    private void choices() {
        element.setLabel(words.text("competency.element"));
        element.setItems(Stream.of(Element.values()).filter(this::isOpen).toList());
        element.setItemLabelGenerator(one -> one.number() + " · " + words.of(one));
        element.addValueChangeListener(change -> suit(change.getValue()));
        method.setLabel(words.text("competency.method"));
        method.setItems(AssessmentMethod.values());
        method.setItemLabelGenerator(words::of);
        outcome.setLabel(words.text("competency.outcome"));
        outcome.setItems(ElementOutcome.values());
        outcome.setItemLabelGenerator(words::of);
        Stream.of(Element.values()).filter(this::isOpen).findFirst().ifPresent(element::setValue);
    }

    private boolean isOpen(Element one) {
        return each.record()
                .open()
                .flatMap(open -> open.latest(one))
                .filter(AssessedElement::isSatisfactory)
                .isEmpty();
    }

    /** Elements 1 and 4 leave no choice of method. */
    private void suit(Element chosen) {
        boolean observed = chosen.isDirectlyObserved();
        method.setReadOnly(observed);
        if (observed) {
            method.setValue(AssessmentMethod.DIRECT_OBSERVATION);
        } else if (method.getValue() == AssessmentMethod.DIRECT_OBSERVATION) {
            method.clear();
        }
    }

    void open() {
        var key = forms.key("assess-element", each.system().id().value());
        Div pair = Build.box("pair", worksheet, sample);
        Div second = Build.box("pair", score, day);
        forms.dialog(
                        "assess-element",
                        element,
                        Build.box("pair", method, outcome),
                        note,
                        pair,
                        second,
                        file,
                        late,
                        signature)
                .needing(element, method, outcome)
                .hinting(
                        () ->
                                Fields.patientData(
                                        words,
                                        note.getValue(),
                                        worksheet.getValue(),
                                        sample.getValue()))
                .open(
                        () -> {
                            return signature.sign(() -> forms.send(key, this::command));
                        });
    }

    private AssessElement command(CompetencyOccasion now) {
        var on = day.getValue() == null ? desk.queries().today() : day.getValue();
        return new AssessElement(
                person,
                now.occasion(),
                now.testSystem(each.system().id()),
                now.assessor(on),
                element.getValue(),
                method.getValue(),
                new ElementEvidence(
                        PersonalText.ofNullable(note.getValue()),
                        SignedFields.text(worksheet),
                        SignedFields.text(sample),
                        score.getValue(),
                        file.getValue()),
                outcome.getValue(),
                on,
                SignedFields.text(late));
    }
}
