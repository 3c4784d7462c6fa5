package org.labgoals.career.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.Rating;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Rates a competency, each rating with what it means there, and a reason. */
final class RatingForm {

    private RatingForm() {}

    /**
     * @param wanted key of the competency to begin with, null for none
     */
    static void open(CareerForm form, @Nullable String wanted) {
        Words words = form.words();
        ComboBox<Competency> competency = new ComboBox<>(words.text("career.field.competency"));
        competency.setItems(form.framework().competencies());
        competency.setItemLabelGenerator(Competency::name);
        competency.setWidthFull();
        RadioButtonGroup<Rating> rating = new RadioButtonGroup<>(words.text("career.field.rating"));
        rating.addThemeName("vertical");
        rating.setItems(Rating.values());
        competency.addValueChangeListener(
                change -> {
                    Competency chosen = change.getValue();
                    Rating kept = rating.getValue();
                    rating.setRenderer(
                            new ComponentRenderer<>(
                                    each ->
                                            Build.box(
                                                    "rating-choice",
                                                    Build.text("rating-word", words.of(each)),
                                                    Build.text(
                                                            "quiet small",
                                                            chosen == null
                                                                    ? ""
                                                                    : chosen.wording().of(each)))));
                    rating.setValue(kept);
                });
        rating.setRenderer(new ComponentRenderer<>(each -> Build.text("", words.of(each))));
        if (wanted != null) {
            form.framework().competency(wanted).ifPresent(competency::setValue);
        }
        TextArea reason = Fields.words(words, words.text("career.field.rating-reason"), "reason");
        RequestKey key = form.key("rate");
        form.dialog("rate", competency, rating, reason)
                .hinting(() -> Fields.patientData(words, reason.getValue()))
                .open(
                        () -> {
                            Competency chosen = form.needed(competency.getValue(), "competency");
                            Rating given = form.needed(rating.getValue(), "rating");
                            return form.send(
                                    key,
                                    at ->
                                            new CareerCommand.RateCompetency(
                                                    form.page().person().id(),
                                                    at,
                                                    chosen.key(),
                                                    given,
                                                    PersonalText.of(reason.getValue())));
                        });
    }
}
