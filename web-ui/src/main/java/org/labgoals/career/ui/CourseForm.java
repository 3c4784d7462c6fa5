package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.PointCategory;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** Logs a course, and says while it is typed what it will count for. */
final class CourseForm {

    private final CareerForm form;
    private final Words words;
    private final TextField title = new TextField();
    private final Select<CeKind> kind = new Select<>();
    private final BigDecimalField hours = new BigDecimalField();
    private final DatePicker day;
    private final Div rows = Build.box("point-rows");
    private final List<Points> points = new ArrayList<>();
    private final EvidenceUpload certificate;
    private final Div effect = Build.box("effect");

    private CourseForm(CareerForm form) {
        this.form = form;
        words = form.words();
        LocalDate today = form.page().today();
        title.setLabel(words.text("career.field.course-title"));
        title.setHelperText(words.text("field.no-patient-data"));
        title.setWidthFull();
        Kept.field(title, "title");
        kind.setLabel(words.text("career.field.kind"));
        kind.setItems(form.page().rules().kinds());
        kind.setItemLabelGenerator(each -> each == null ? "" : each.name());
        kind.setWidthFull();
        hours.setValueChangeMode(ValueChangeMode.EAGER);
        hours.setWidthFull();
        Kept.field(hours, "hours");
        day = Fields.day(words, words.text("career.field.finished-on"), today, today, "day");
        day.setWidthFull();
        certificate = form.file("certificate");
        effect.getElement().setAttribute("role", "status");
        kind.addValueChangeListener(change -> showUnit());
        hours.addValueChangeListener(change -> showEffect());
        day.addValueChangeListener(change -> showEffect());
        form.page().rules().kinds().stream().findFirst().ifPresent(kind::setValue);
        addPoints();
    }

    static void open(CareerForm form) {
        CourseForm fields = new CourseForm(form);
        RequestKey key = form.key("log-course");
        form.dialog(
                        "log-course",
                        fields.title,
                        Build.box("pair", fields.kind, fields.day),
                        Build.box("pair", fields.hours, new Div()),
                        fields.rows,
                        fields.certificate,
                        fields.effect)
                .hinting(() -> Fields.patientData(form.words(), fields.title.getValue()))
                .open(() -> fields.send(key));
    }

    private void showUnit() {
        CeKind chosen = kind.getValue();
        hours.setLabel(
                words.text(
                        chosen != null && words.has("career.unit." + chosen.unit())
                                ? "career.unit." + chosen.unit()
                                : "career.unit.contact-hour"));
        showEffect();
    }

    /** One line of points: what they are about, and how many; more lines on request. */
    private void addPoints() {
        Points line = new Points();
        points.add(line);
        rows.removeAll();
        points.forEach(each -> rows.add(each.row));
        Button more = new Button(words.text("career.field.more-points"), click -> addPoints());
        more.addThemeName("tertiary small");
        rows.add(more);
    }

    private final class Points {
        private final Select<PointCategory> category = new Select<>();
        private final BigDecimalField number = new BigDecimalField();
        private final Div row;

        Points() {
            category.setLabel(words.text("career.field.point-category"));
            category.setItems(
                    form.page().rules().points().stream()
                            .filter(each -> !each.key().equals(PointCategory.FREE))
                            .toList());
            category.setEmptySelectionAllowed(true);
            category.setEmptySelectionCaption(words.text("career.field.general"));
            category.setItemLabelGenerator(
                    each -> each == null ? words.text("career.field.general") : each.name());
            category.setWidthFull();
            number.setLabel(words.text("career.field.points"));
            number.setPlaceholder(words.text("career.field.all-points"));
            number.setValueChangeMode(ValueChangeMode.EAGER);
            number.setWidthFull();
            number.setEnabled(false);
            category.addValueChangeListener(
                    change -> {
                        boolean about = change.getValue() != null;
                        number.setEnabled(about);
                        if (about && number.isEmpty() && points.size() == 1) {
                            number.setValue(hours.getValue());
                        }
                        showEffect();
                    });
            number.addValueChangeListener(change -> showEffect());
            row = Build.box("pair", category, number);
        }
    }

    private List<CategoryPoints> claimed() {
        return points.stream()
                .filter(each -> each.category.getValue() != null)
                .filter(each -> each.number.getValue() != null)
                .map(
                        each ->
                                new CategoryPoints(
                                        each.category.getValue().key(), each.number.getValue()))
                .toList();
    }

    private void showEffect() {
        effect.removeAll();
        List<CourseEffect> effects =
                CourseEffect.of(
                        form.page().record(),
                        form.page().assessments(),
                        kind.getValue() == null ? null : kind.getValue().key(),
                        day.getValue(),
                        hours.getValue(),
                        claimed(),
                        form.told());
        if (!effects.isEmpty()) {
            effect.add(Build.text("effect-head", words.text("career.course.effect")));
        }
        for (CourseEffect each : effects) {
            effect.add(
                    Build.box(
                            each.counts() ? "effect-line good" : "effect-line",
                            (each.counts() ? Glyph.CHECK : Glyph.SLASH).sign(),
                            new Span(each.words())));
        }
    }

    private Outcome send(RequestKey key) {
        CeKind chosen = form.needed(kind.getValue(), "kind");
        LocalDate on = form.needed(day.getValue(), "day");
        var amount = form.needed(hours.getValue(), "hours");
        return form.enter(
                key,
                at ->
                        new CareerCommand.LogCeActivity(
                                form.page().person().id(),
                                at,
                                on,
                                chosen.key(),
                                PersonalText.of(title.getValue()),
                                amount,
                                claimed(),
                                certificate.getValue(),
                                form.page().rules()));
    }
}
