package org.labgoals.review.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewPart;

/**
 * A review in a list, as the viewer may see it.
 *
 * @param waitsFor the part that is the viewer's to do now, null where none is
 * @param due the last day for it, null where none is
 */
public record ReviewLine(
        PersonLine person,
        PerformanceReview review,
        @Nullable ReviewPart waitsFor,
        @Nullable LocalDate due) {}
