package org.labgoals.indicator.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/** What an indicator came to in a month. */
public record Reading(YearMonth month, BigDecimal value, @Nullable PersonalText note) {

    /** Whether both say the same, however many zeros the number is written with. */
    public boolean saysWhat(Reading other) {
        return month.equals(other.month)
                && value.compareTo(other.value) == 0
                && Objects.equals(note, other.note);
    }
}
