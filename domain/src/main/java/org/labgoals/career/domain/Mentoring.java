package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * A mentor asked for, or mentoring offered, in one competency, open until it is ended.
 *
 * @param competency key of the competency in the framework
 */
public record Mentoring(
        Side side, String competency, @Nullable PersonalText note, LocalDate on, Source source) {

    /** Which side of it the person is on. */
    public enum Side {
        /** They look for a mentor. */
        ASKED,
        /** They would mentor. */
        OFFERED
    }
}
