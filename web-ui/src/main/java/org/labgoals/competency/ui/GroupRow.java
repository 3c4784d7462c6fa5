package org.labgoals.competency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyOccasion;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** One person of a group: their own outcome, their own evidence, their own answer. */
final class GroupRow extends Div {

    private final transient PersonLine line;
    private final transient Words words;
    private final Select<ElementOutcome> outcome = new Select<>();
    private final TextField note;
    private final TextField worksheet;
    private final TextField sample;
    private final BigDecimalField score = new BigDecimalField();
    private final EvidenceSlot file;
    private final Div said = Build.box("group-said");
    private transient @Nullable RequestKey key;
    private boolean signed;
    private boolean hinted;

    GroupRow(CompetencyDesk desk, PersonLine line, Words words) {
        this.line = line;
        this.words = words;
        addClassName("group-row");
        said.getElement().setAttribute("role", "status");
        outcome.setLabel(words.text("competency.outcome"));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(words.text("competency.not-today"));
        outcome.setItems(ElementOutcome.values());
        outcome.setItemLabelGenerator(
                one -> one == null ? words.text("competency.not-today") : words.of(one));
        outcome.addValueChangeListener(change -> key = null);
        note = field("competency.note");
        worksheet = field("competency.worksheet");
        sample = field("competency.sample");
        score.setLabel(words.text("competency.score"));
        score.addValueChangeListener(change -> key = null);
        file = new EvidenceSlot(desk, line, words, () -> key = null);
        var fields = Build.box("group-fields", outcome, note, worksheet, sample, score);
        fields.getElement().setAttribute("role", "group");
        fields.getElement().setAttribute("aria-label", line.name());
        add(new PersonChip(line), fields, file, said);
    }

    private TextField field(String name) {
        var field = Kept.field(new TextField(words.text(name)), name + ":" + line.id().value());
        field.addValueChangeListener(change -> key = null);
        return field;
    }

    PersonLine line() {
        return line;
    }

    boolean isCalled(String part, Locale locale) {
        return line.name().toLowerCase(locale).contains(part);
    }

    PersonId person() {
        return line.id();
    }

    boolean isFilled() {
        return !signed && outcome.getValue() != null;
    }

    /** The same for each try with the same words, so that a second press does nothing twice. */
    RequestKey key(CompetencyDesk desk) {
        var known = key;
        if (known == null) {
            known = desk.key("group-element", line.id().value());
            key = known;
        }
        return known;
    }

    AssessElement command(
            CompetencyOccasion now,
            TestSystemState system,
            Element element,
            AssessmentMethod method,
            LocalDate on,
            @Nullable PersonalText late) {
        return new AssessElement(
                line.id(),
                now.occasion(),
                now.testSystem(system.id()),
                now.assessor(on),
                element,
                method,
                new ElementEvidence(
                        PersonalText.ofNullable(note.getValue()),
                        PersonalText.ofNullable(worksheet.getValue()),
                        PersonalText.ofNullable(sample.getValue()),
                        score.getValue(),
                        file.value()),
                outcome.getValue(),
                on,
                late);
    }

    /** A sentence to think about when something looks like patient data, once. */
    boolean hints() {
        var hint =
                Fields.patientData(words, note.getValue(), worksheet.getValue(), sample.getValue());
        if (hint == null || hinted) {
            return false;
        }
        hinted = true;
        Build.fill(said, Glyph.AT_RISK.sign(), new Span(hint));
        return true;
    }

    boolean isSigned() {
        return signed;
    }

    void signed() {
        signed = true;
        outcome.setReadOnly(true);
        note.setReadOnly(true);
        worksheet.setReadOnly(true);
        sample.setReadOnly(true);
        score.setReadOnly(true);
        file.close();
        Build.fill(said, new Chip(Glyph.CHECK, words.text("competency.signed"), "achieved"));
    }

    void refused(String sentence) {
        key = null;
        Build.fill(said, Glyph.AT_RISK.sign(), new Span(sentence));
    }
}
