package org.labgoals.review.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to a review cycle. */
public final class ReviewCycleDecisions {

    private static final int LONGEST_NAME = 200;

    private ReviewCycleDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param cycle null while it is not opened
     * @throws Refused where a {@link ReviewRule} refuses
     */
    public static List<ReviewCycleEvent> decide(
            @Nullable ReviewCycleState cycle, ReviewCycleCommand command) {
        return switch (command) {
            case OpenReviewCycle c -> open(cycle, c);
        };
    }

    private static List<ReviewCycleEvent> open(
            @Nullable ReviewCycleState cycle, OpenReviewCycle c) {
        Refused.when(
                c.occasion().standing() != Standing.DECIDER, ReviewRule.ONLY_THOSE_WHO_LEAD_IT);
        if (cycle != null) {
            boolean same =
                    c.name().equals(cycle.name())
                            && c.plan().equals(cycle.plan())
                            && c.scope().equals(cycle.scope());
            Refused.when(!same, ReviewRule.CYCLE_EXISTS);
            return List.of();
        }
        Refused.when(c.name().isBlank(), ReviewRule.CYCLE_NAME_MISSING);
        Refused.when(c.name().length() > LONGEST_NAME, ReviewRule.CYCLE_NAME_TOO_LONG);
        Checks.plan(c.plan(), c.occasion().today());
        Refused.when(c.people().isEmpty(), ReviewRule.NOBODY_IN_CYCLE);
        var people = c.people().stream().sorted(Comparator.comparing(PersonId::value)).toList();
        return List.of(
                new ReviewCycleOpened(
                        c.cycle(), c.name(), c.plan(), c.scope(), people, c.occasion().today()));
    }
}
