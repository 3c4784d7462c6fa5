package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.PatientDataHint;
import org.labgoals.shared.domain.Kebab;

/** Fields that forms of several features share. */
public final class Fields {

    private Fields() {}

    /** Free text: says that no patient data belongs in it, and is kept while it is not sent. */
    public static TextArea words(Words words, String label, String name) {
        TextArea area = new TextArea(label);
        area.setHelperText(words.text("field.no-patient-data"));
        area.setMinRows(3);
        area.setMaxRows(10);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        return Kept.field(area, name);
    }

    /**
     * A day, read in the ways people write one; kept while it is not sent.
     *
     * @param latest the last day that can be chosen, null for any
     */
    public static DatePicker day(
            Words words,
            String label,
            @Nullable LocalDate value,
            @Nullable LocalDate latest,
            String name) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(words.locale());
        DatePicker.DatePickerI18n texts = new DatePicker.DatePickerI18n();
        texts.setDateFormats("d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd", "d/M/yyyy", "d MMM yy");
        texts.setToday(words.text("field.today"));
        texts.setCancel(words.text("dialog.cancel"));
        texts.setFirstDayOfWeek(1);
        java.time.format.TextStyle full = java.time.format.TextStyle.FULL_STANDALONE;
        texts.setMonthNames(
                Arrays.stream(java.time.Month.values())
                        .map(m -> m.getDisplayName(full, words.locale()))
                        .toList());
        texts.setWeekdays(weekdays(words, full));
        texts.setWeekdaysShort(weekdays(words, java.time.format.TextStyle.SHORT_STANDALONE));
        picker.setI18n(texts);
        picker.setValue(value);
        if (latest != null) {
            picker.setMax(latest);
        }
        return Kept.field(picker, name);
    }

    private static java.util.List<String> weekdays(Words words, java.time.format.TextStyle style) {
        return java.util.stream.IntStream.of(7, 1, 2, 3, 4, 5, 6)
                .mapToObj(day -> java.time.DayOfWeek.of(day).getDisplayName(style, words.locale()))
                .toList();
    }

    /** As {@link #patientData}, of every free text that a form holds. */
    public static @Nullable String patientDataIn(Words words, Component form) {
        return patientData(words, texts(form).toArray(String[]::new));
    }

    private static Stream<String> texts(Component component) {
        return component instanceof TextArea area
                ? Stream.of(area.getValue())
                : component.getChildren().flatMap(Fields::texts);
    }

    /** A sentence to think about when one of the texts looks like patient data, else nothing. */
    public static @Nullable String patientData(Words words, @Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> PatientDataHint.suspects(text).stream())
                .findFirst()
                .map(kind -> words.text("patient-data." + Kebab.of(kind)))
                .orElse(null);
    }
}
