package org.labgoals.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** A last day for each part of a review. */
final class DeadlineFields extends Div {

    private final transient Words words;
    private final DatePicker self;
    private final DatePicker assessment;
    private final DatePicker talk;
    private final DatePicker acknowledgement;

    DeadlineFields(Words words, ReviewDeadlines deadlines) {
        this.words = words;
        addClassName("decision-fields");
        self = day("self-assessment", deadlines.selfAssessment());
        assessment = day("assessment", deadlines.assessment());
        talk = day("talk", deadlines.talk());
        acknowledgement = day("acknowledgement", deadlines.acknowledgement());
        add(
                Build.text("field-group", words.text("reviews.deadlines")),
                Build.box("pair", self, assessment),
                Build.box("pair", talk, acknowledgement));
    }

    DatePicker[] needed() {
        return new DatePicker[] {self, assessment, talk, acknowledgement};
    }

    /** What the fields say, or a sentence asking for a day that is missing. */
    ReviewDeadlines deadlines() {
        return new ReviewDeadlines(
                on(self, words),
                on(assessment, words),
                on(talk, words),
                on(acknowledgement, words));
    }

    private DatePicker day(String name, LocalDate value) {
        var day = Fields.day(words, words.text("reviews.field." + name), value, null, name);
        day.setWidthFull();
        return day;
    }

    static LocalDate on(DatePicker day, Words words) {
        var value = day.getValue();
        if (value == null) {
            throw new DecisionDialog.Incomplete(words.text("ask.day-missing"));
        }
        return value;
    }
}
