package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.List;
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
     * @param from in the reader's words, such as <em>a clinician</em>; never a name that is sealed
     */
    record Said(LocalDate on, String from, PersonalText text) {}
}
