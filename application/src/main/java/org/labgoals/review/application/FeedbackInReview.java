package org.labgoals.review.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * What others said of a person in a period, for their review. Whoever keeps feedback answers it,
 * and says who may read what.
 */
@FunctionalInterface
public interface FeedbackInReview {

    /** What the viewer may read of it, the latest first. */
    List<Said> of(Viewer viewer, PersonId person, LocalDate from, LocalDate until);

    /**
     * One answer.
     *
     * @param on the day it was given; null where it was without a name
     * @param month by whose end it was given without a name; else null
     * @param source from where it comes, in kebab form: {@code clinician}
     * @param name of whoever gave it; null where it was without a name, or without an account
     */
    record Said(
            @Nullable LocalDate on,
            @Nullable YearMonth month,
            String source,
            @Nullable String name,
            PersonalText text) {}
}
