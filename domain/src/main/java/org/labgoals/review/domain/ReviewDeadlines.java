package org.labgoals.review.domain;

import java.time.LocalDate;

/** The last day for each part of a review, in the laboratory's time zone. */
public record ReviewDeadlines(
        LocalDate selfAssessment, LocalDate assessment, LocalDate talk, LocalDate acknowledgement) {

    /** Two weeks for both assessments, one more for the talk and one for reading it. */
    public static ReviewDeadlines from(LocalDate day) {
        return new ReviewDeadlines(
                day.plusDays(14), day.plusDays(14), day.plusDays(21), day.plusDays(28));
    }
}
