package org.labgoals.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** The period of a review and a day for each of its parts. */
final class PlanFields extends Div {

    private final transient Words words;
    private final DatePicker from;
    private final DatePicker until;
    private final DatePicker self;
    private final DatePicker assessment;
    private final DatePicker talk;
    private final DatePicker acknowledgement;

    PlanFields(Words words, LocalDate today) {
        this.words = words;
        addClassName("decision-fields");
        var usual = ReviewPlan.sixMonthsUntil(today);
        var deadlines = usual.deadlines();
        from = day("from", usual.from(), today);
        until = day("until", usual.until(), null);
        self = day("self-assessment", deadlines.selfAssessment(), null);
        assessment = day("assessment", deadlines.assessment(), null);
        talk = day("talk", deadlines.talk(), null);
        acknowledgement = day("acknowledgement", deadlines.acknowledgement(), null);
        add(
                Build.box("pair", from, until),
                Build.text("field-group", words.text("reviews.deadlines")),
                Build.box("pair", self, assessment),
                Build.box("pair", talk, acknowledgement));
    }

    DatePicker[] needed() {
        return new DatePicker[] {from, until, self, assessment, talk, acknowledgement};
    }

    /** What the fields say, or a sentence asking for a day that is missing. */
    ReviewPlan plan() {
        return new ReviewPlan(
                on(from),
                on(until),
                new ReviewDeadlines(on(self), on(assessment), on(talk), on(acknowledgement)));
    }

    private DatePicker day(String name, LocalDate value, @Nullable LocalDate latest) {
        var day = Fields.day(words, words.text("reviews.field." + name), value, latest, name);
        day.setWidthFull();
        return day;
    }

    private LocalDate on(DatePicker day) {
        var value = day.getValue();
        if (value == null) {
            throw new DecisionDialog.Incomplete(words.text("ask.day-missing"));
        }
        return value;
    }
}
