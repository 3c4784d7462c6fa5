package org.labgoals.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** The period of a review and a day for each of its parts. */
final class PlanFields extends Div {

    private final transient Words words;
    private final DatePicker from;
    private final DatePicker until;
    private final DeadlineFields deadlines;

    PlanFields(Words words, LocalDate today) {
        this.words = words;
        addClassName("decision-fields");
        var usual = ReviewPlan.sixMonthsUntil(today);
        from = day("from", usual.from(), today);
        until = day("until", usual.until(), null);
        deadlines = new DeadlineFields(words, usual.deadlines());
        add(Build.box("pair", from, until), deadlines);
    }

    DatePicker[] needed() {
        return Stream.concat(Stream.of(from, until), Arrays.stream(deadlines.needed()))
                .toArray(DatePicker[]::new);
    }

    /** What the fields say, or a sentence asking for a day that is missing. */
    ReviewPlan plan() {
        return new ReviewPlan(
                DeadlineFields.on(from, words),
                DeadlineFields.on(until, words),
                deadlines.deadlines());
    }

    private DatePicker day(String name, LocalDate value, @Nullable LocalDate latest) {
        var day = Fields.day(words, words.text("reviews.field." + name), value, latest, name);
        day.setWidthFull();
        return day;
    }
}
