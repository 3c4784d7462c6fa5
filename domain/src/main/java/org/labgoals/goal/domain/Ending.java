package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * How a goal ended, achieved or withdrawn.
 *
 * @param text the confirmation's words or the reason for withdrawing; null for a discarded draft
 * @param exceptions measures that were not met, each with why the goal counts all the same
 */
public record Ending(
        LocalDate on, @Nullable PersonalText text, List<MeasureException> exceptions) {}
