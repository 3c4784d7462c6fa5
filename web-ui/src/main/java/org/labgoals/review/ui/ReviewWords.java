package org.labgoals.review.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Reviews in words and signs. */
record ReviewWords(Words words, Days days) {

    /** The columns of a table by parts: what a row is about, its period, and each part. */
    List<String> columns(String about) {
        var columns = new ArrayList<>(List.of(about, "period"));
        Arrays.stream(ReviewPart.values()).map(Kebab::of).forEach(columns::add);
        return columns;
    }

    /** For example {@code 24 May to 23 Nov}. */
    String period(ReviewPlan plan) {
        return words.text(
                "reviews.period", days.shortDay(plan.from()), days.shortDay(plan.until()));
    }

    Chip status(ReviewStatus status) {
        return switch (status) {
            case OPEN -> new Chip(Glyph.EYE, words.of(status), "reviewed");
            case ACKNOWLEDGED -> new Chip(Glyph.CHECK, words.of(status), "achieved");
            case CALLED_OFF -> new Chip(Glyph.SLASH, words.of(status), "withdrawn");
        };
    }

    /** What the viewer is to do about it, or which one it is. */
    String title(ReviewLine line) {
        var period = period(line.review().plan());
        return line.waitsFor() == null
                ? period
                : words.text(
                        "reviews.yours",
                        words.text("reviews.do." + Kebab.of(line.waitsFor())),
                        period);
    }

    /** Until when the viewer is to do it; else whose turn it is. */
    String when(ReviewLine line) {
        return line.due() == null ? others(line.review()) : days.away(line.due());
    }

    /** What a review waits for, whoever looks. */
    String others(PerformanceReview review) {
        var open = review.open();
        if (open.isEmpty()) {
            return words.of(review.status());
        }
        return words.text(
                "reviews.waits",
                String.join(
                        words.text("reviews.and"),
                        open.stream().map(part -> words.of(part)).toList()));
    }

    /** How a part stands. */
    String part(PerformanceReview review, ReviewPart part) {
        return review.isDone(part)
                ? words.text("reviews.done")
                : words.text("reviews.due", days.distance(review.dueOn(part)));
    }

    boolean isLate(PerformanceReview review, ReviewPart part) {
        return review.status() == ReviewStatus.OPEN
                && !review.isDone(part)
                && days.isPast(review.dueOn(part));
    }

    static String address(PersonId person, int number) {
        return "people/" + person.value() + "/reviews/" + number;
    }
}
