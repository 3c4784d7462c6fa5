package org.labgoals.indicator.domain;

import java.math.BigDecimal;
import java.util.List;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonalText;

/**
 * A reading with what it was before it was corrected.
 *
 * @param now as it stands
 * @param before earlier values with the reasons for which they were corrected, oldest first
 */
public record KeptReading(Reading now, List<Before> before) {

    /** Keeps a copy. */
    public KeptReading {
        before = List.copyOf(before);
    }

    /** A value that was corrected. */
    public record Before(BigDecimal value, PersonalText reason) {}

    KeptReading corrected(BigDecimal value, PersonalText reason) {
        return new KeptReading(
                new Reading(now.month(), value, now.note()),
                Dated.plus(before, new Before(now.value(), reason)));
    }
}
