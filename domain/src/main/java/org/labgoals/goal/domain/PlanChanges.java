package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** True when nothing at all is to change. */
    public boolean changesNothing() {
        return targetDate == null && measures == null && alignments == null;
    }

    /** True when both say the same, where a measure without an id matches any. */
    boolean saysTheSameAs(PlanChanges recorded) {
        boolean sameMeasures =
                measures == null || recorded.measures == null
                        ? measures == recorded.measures
                        : MeasureIds.same(measures, recorded.measures);
        return sameMeasures
                && Objects.equals(targetDate, recorded.targetDate)
                && Objects.equals(alignments, recorded.alignments);
    }

    /** What a plan says in the places these changes speak of. */
    public PlanChanges sameFieldsOf(GoalPlan plan) {
        return new PlanChanges(
                targetDate == null ? null : plan.targetDate(),
                measures == null ? null : plan.measures(),
                alignments == null ? null : plan.alignments());
    }
}
