package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a credential holds, both included: from issue or renewal until it expires.
 *
 * @param until the last day, null where it does not expire
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    /** Whether it holds that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
