package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * A check-in as it counts now, corrections included; {@code event} names the event it came with.
 */
public record MadeCheckIn(
        String event,
        MeasureId measure,
        BigDecimal value,
        @Nullable PersonalText note,
        Confidence confidence,
        LocalDate on,
        PersonId by) {}
