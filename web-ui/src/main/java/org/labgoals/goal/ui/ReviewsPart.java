package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.domain.GoalReview;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** Each semiannual review, both assessments side by side, the latest first. */
final class ReviewsPart extends Div {

    private final Words words;
    private final Days days;

    ReviewsPart(GoalPage page, Words words, Days days) {
        this.words = words;
        this.days = days;
        List<GoalReview> reviews = new ArrayList<>(page.state().pastReviews());
        if (!page.state().review().equals(GoalReview.NOT_BEGUN)) {
            reviews.add(page.state().review());
        }
        if (reviews.isEmpty()) {
            LocalDate due = page.state().nextReviewDue();
            add(
                    Build.empty(
                            words.text("review.none"),
                            due == null
                                    ? words.text("review.none-sentence")
                                    : words.text("review.none-due", days.away(due))));
        }
        reviews.reversed().forEach(review -> add(one(review)));
        if (page.standing() == Standing.OWNER || page.standing() == Standing.DECIDER) {
            add(
                    new Anchor(
                            "people/%s/feedback?about=%s"
                                    .formatted(
                                            page.state().owner().value(),
                                            page.state().id().value()),
                            words.text("feedback.of-goal")));
        }
    }

    private Component one(GoalReview review) {
        LocalDate day = review.reviewedOn() == null ? review.askedOn() : review.reviewedOn();
        String heading =
                review.reviewedOn() == null
                        ? words.text("review.open")
                        : words.text("review.held", day == null ? "" : days.day(day));
        Div pair =
                Build.box(
                        "review-pair",
                        side(
                                "review.self",
                                review.selfAssessment(),
                                review.selfAssessedOn(),
                                selfMissing(review)),
                        side(
                                "review.manager",
                                review.review(),
                                review.reviewedOn(),
                                words.text("review.manager-open")));
        return Build.section(heading, pair);
    }

    private String selfMissing(GoalReview review) {
        if (review.withoutSelfAssessment()) {
            return words.text(
                    "review.without-self",
                    review.askedOn() == null ? "–" : days.day(review.askedOn()));
        }
        return review.askedOn() == null
                ? words.text("review.self-open")
                : words.text("review.self-asked", days.away(review.askedOn()));
    }

    private Component side(
            String heading, @Nullable PersonalText text, @Nullable LocalDate day, String missing) {
        Div side = Build.box("review-side", new H3(words.text(heading)));
        if (text == null) {
            side.add(Build.quiet(missing));
        } else {
            side.add(new Paragraph(text.orErased()));
            side.add(Build.text("quiet small", day == null ? "" : days.day(day)));
        }
        return side;
    }
}
