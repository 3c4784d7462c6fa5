package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Material changes to a goal after activation. What is null stays as it is; a list replaces the
 * whole list, and a measure keeps its history by keeping its id.
 */
public record PlanChanges(
        @Nullable LocalDate targetDate,
        @Nullable List<Measure> measures,
        @Nullable List<Alignment> alignments) {

    public static final PlanChanges NONE = new PlanChanges(null, null, null);
}
