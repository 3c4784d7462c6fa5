package org.labgoals.review.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewCycleCommand.ChangeReviewCycle;
import org.labgoals.review.domain.ReviewCycleCommand.CloseReviewCycle;
import org.labgoals.review.domain.ReviewCycleCommand.NoteCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleEvent.CycleDeadlinesMoved;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleClosed;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleRenamed;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
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
            case ChangeReviewCycle c -> change(there(cycle), c);
            case NoteCycleCarriedOut c -> carriedOut(there(cycle), c);
            case CloseReviewCycle c -> close(there(cycle), c);
        };
    }

    private static ReviewCycleState there(@Nullable ReviewCycleState cycle) {
        if (cycle == null) {
            throw new Refused(ReviewRule.NO_SUCH_CYCLE);
        }
        return cycle;
    }

    private static List<ReviewCycleEvent> change(ReviewCycleState cycle, ChangeReviewCycle c) {
        leads(c.occasion());
        List<ReviewCycleEvent> changes = new ArrayList<>();
        if (!c.name().equals(cycle.name())) {
            changes.add(new ReviewCycleRenamed(c.cycle(), c.name()));
        }
        if (!c.deadlines().equals(cycle.plan().deadlines())) {
            changes.add(new CycleDeadlinesMoved(c.cycle(), c.deadlines()));
        }
        if (changes.isEmpty()) {
            return changes;
        }
        Refused.when(cycle.isClosed(), ReviewRule.CYCLE_CLOSED);
        name(c.name());
        Checks.moved(cycle.plan().deadlines(), c.deadlines(), c.occasion().today());
        return changes;
    }

    private static List<ReviewCycleEvent> carriedOut(
            ReviewCycleState cycle, NoteCycleCarriedOut c) {
        boolean isOfNow = c.deadlines().equals(cycle.plan().deadlines());
        return cycle.carriedOut() || cycle.isClosed() || !isOfNow
                ? List.of()
                : List.of(new ReviewCycleCarriedOut(c.cycle()));
    }

    private static List<ReviewCycleEvent> close(ReviewCycleState cycle, CloseReviewCycle c) {
        leads(c.occasion());
        return cycle.isClosed()
                ? List.of()
                : List.of(new ReviewCycleClosed(c.cycle(), c.occasion().today()));
    }

    private static void leads(Occasion occasion) {
        Refused.when(occasion.standing() != Standing.DECIDER, ReviewRule.ONLY_THOSE_WHO_LEAD_IT);
    }

    private static void name(PersonalText name) {
        Refused.when(name.isBlank(), ReviewRule.CYCLE_NAME_MISSING);
        Refused.when(name.length() > LONGEST_NAME, ReviewRule.CYCLE_NAME_TOO_LONG);
    }

    private static List<ReviewCycleEvent> open(
            @Nullable ReviewCycleState cycle, OpenReviewCycle c) {
        leads(c.occasion());
        if (cycle != null) {
            boolean same =
                    c.name().equals(cycle.name())
                            && c.plan().equals(cycle.plan())
                            && c.scope().equals(cycle.scope());
            Refused.when(!same, ReviewRule.CYCLE_EXISTS);
            return List.of();
        }
        name(c.name());
        Checks.plan(c.plan(), c.occasion().today());
        Refused.when(c.people().isEmpty(), ReviewRule.NOBODY_IN_CYCLE);
        var people = c.people().stream().sorted(Comparator.comparing(PersonId::value)).toList();
        return List.of(
                new ReviewCycleOpened(
                        c.cycle(), c.name(), c.plan(), c.scope(), people, c.occasion().today()));
    }
}
