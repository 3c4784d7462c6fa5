package org.labgoals.career.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Asks for a mentor in a competency, or offers to be one. */
final class MentoringForm {

    private MentoringForm() {}

    /** How the form of a side is called. */
    static String name(Mentoring.Side side) {
        return side == Mentoring.Side.ASKED ? "ask-for-mentor" : "offer-mentoring";
    }

    static void open(CareerForm form, Mentoring.Side side) {
        open(form, side, null);
    }

    /**
     * Opens it.
     *
     * @param about key of the competency it is about, null to choose one
     */
    static void open(CareerForm form, Mentoring.Side side, @Nullable String about) {
        Words words = form.words();
        ComboBox<Competency> competency = new ComboBox<>(words.text("career.field.competency"));
        competency.setItems(form.framework().competencies());
        competency.setItemLabelGenerator(Competency::name);
        competency.setWidthFull();
        form.framework().competency(about == null ? "" : about).ifPresent(competency::setValue);
        TextArea note = Fields.words(words, words.text("career.field.mentoring-note"), "note");
        RequestKey key = form.key(name(side));
        form.dialog(name(side), competency, note)
                .hinting(() -> Fields.patientData(words, note.getValue()))
                .open(
                        () -> {
                            Competency chosen = form.needed(competency.getValue(), "competency");
                            return form.send(
                                    key,
                                    at ->
                                            command(
                                                    form,
                                                    at,
                                                    side,
                                                    chosen.key(),
                                                    PersonalText.ofNullable(note.getValue())));
                        });
    }

    private static CareerCommand command(
            CareerForm form,
            Occasion at,
            Mentoring.Side side,
            String competency,
            @Nullable PersonalText note) {
        var person = form.page().person().id();
        return switch (side) {
            case ASKED -> new CareerCommand.AskForMentor(person, at, competency, note);
            case OFFERED -> new CareerCommand.OfferMentoring(person, at, competency, note);
        };
    }
}
