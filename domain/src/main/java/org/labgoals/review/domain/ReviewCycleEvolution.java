package org.labgoals.review.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewCycleEvent.CycleDeadlinesMoved;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleClosed;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleRenamed;
import org.labgoals.shared.domain.PersonalText;

/** What each event makes of a review cycle. No rules here. */
public final class ReviewCycleEvolution {

    private ReviewCycleEvolution() {}

    /**
     * The cycle after the event.
     *
     * @param before null before the first
     */
    public static ReviewCycleState evolve(
            @Nullable ReviewCycleState before, ReviewCycleEvent event) {
        if (event instanceof ReviewCycleOpened e) {
            return new ReviewCycleState(
                    e.cycle(), 1, e.name(), e.plan(), e.scope(), e.people(), e.on(), false, null);
        }
        var cycle = Objects.requireNonNull(before, "a cycle begins by being opened");
        var plan = cycle.plan();
        return switch (event) {
            case ReviewCycleOpened opened -> cycle;
            case ReviewCycleRenamed e -> next(cycle, e.name(), plan, cycle.carriedOut(), null);
            case CycleDeadlinesMoved e ->
                    next(cycle, cycle.name(), plan.with(e.deadlines()), false, null);
            case ReviewCycleCarriedOut e -> next(cycle, cycle.name(), plan, true, null);
            case ReviewCycleClosed e -> next(cycle, cycle.name(), plan, cycle.carriedOut(), e.on());
        };
    }

    private static ReviewCycleState next(
            ReviewCycleState cycle,
            PersonalText name,
            ReviewPlan plan,
            boolean carriedOut,
            @Nullable LocalDate closedOn) {
        return new ReviewCycleState(
                cycle.id(),
                cycle.events() + 1,
                name,
                plan,
                cycle.scope(),
                cycle.people(),
                cycle.openedOn(),
                carriedOut,
                closedOn == null ? cycle.closedOn() : closedOn);
    }
}
