package org.labgoals.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;

/**
 * What somebody wrote into a review.
 *
 * @param text null where {@link Reading} keeps it from whoever looks
 * @param on the day it was written
 * @param event id of the event that holds it, which a correction names
 * @param shared whether it was shown to the other side before both assessments were in
 * @param corrected whether a correction mended it since
 */
public record Written(
        @Nullable PersonalText text,
        LocalDate on,
        PersonId by,
        String event,
        boolean shared,
        boolean corrected) {

    static Written of(PersonalText text, LocalDate on, Recorded recorded) {
        return new Written(text, on, recorded.by(), recorded.event(), false, false);
    }

    Written asShared() {
        return new Written(text, on, by, event, true, corrected);
    }

    Written saying(PersonalText mended) {
        return new Written(mended, on, by, event, shared, true);
    }

    Written sealed() {
        return new Written(null, on, by, event, shared, corrected);
    }

    boolean says(PersonalText other) {
        return other.equals(text);
    }
}
