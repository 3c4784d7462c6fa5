package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a credential holds, both included: from issue or renewal until it expires.
 *
 * @param until the last day, null where it does not expire
 * @param verified whether a decider has seen the proof of it
 */
public record Validity(LocalDate from, @Nullable LocalDate until, boolean verified) {

    /** The same, ended on that day. */
    Validity until(LocalDate last) {
        return new Validity(from, last, verified);
    }

    /** The same, its proof seen. */
    Validity proven() {
        return new Validity(from, until, true);
    }

    /** Whether it holds that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
