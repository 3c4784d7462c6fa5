package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what is missing or weak in a draft, each with a suggestion. It advises and never refuses.
 */
public final class WritingCoach {
    private WritingCoach() {}

    /**
     * All advice on a plan, what activation would refuse first.
     *
     * @param usualMonths how long goals from the same template usually take, null without a
     *     template
     */
    public static List<Advice> advise(
            GoalPlan plan, @Nullable Integer usualMonths, LocalDate today) {
        throw new UnsupportedOperationException("not yet");
    }
}
