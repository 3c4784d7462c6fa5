package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/**
 * When something may have happened: not in the future, not before what it depends on, not silently
 * late.
 */
final class Days {
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    static final int DAYS_WITHOUT_A_REASON = 30;

    /** Events that move a goal on, so that their days follow each other. */
    static final Set<String> TURNS =
            Set.of(
                    "GoalActivated",
                    "GoalPaused",
                    "GoalResumed",
                    "GoalReviewed",
                    "GoalContinued",
                    "GoalAchieved",
                    "GoalWithdrawn");

    private Days() {}

    /** Refuses a day on which it cannot have happened, or that lies far back without a reason. */
    static void happened(
            LocalDate on,
            LocalDate today,
            @Nullable LocalDate notBefore,
            @Nullable PersonalText reason) {
        within(on);
        Refused.when(on.isAfter(today), GoalRule.DAY_IN_THE_FUTURE);
        Refused.when(notBefore != null && on.isBefore(notBefore), GoalRule.DAY_TOO_EARLY);
        boolean late = on.isBefore(today.minusDays(DAYS_WITHOUT_A_REASON));
        Refused.when(late && (reason == null || reason.isBlank()), GoalRule.LATE_WITHOUT_REASON);
    }

    static void within(@Nullable LocalDate day) {
        Refused.when(
                day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST)),
                GoalRule.DATE_BEYOND_REASON);
    }

    /**
     * The day of the last turn the goal took, which the next one cannot precede; null before
     * activation.
     */
    static @Nullable LocalDate lastTurn(GoalState goal) {
        LocalDate last = null;
        for (GoalState.FactRecorded fact : goal.facts().values()) {
            if (TURNS.contains(fact.type())) {
                last = later(last, fact.on());
            }
        }
        return last;
    }

    /**
     * The first day that a check-in can speak of: the start, or activation where that came first.
     */
    static @Nullable LocalDate firstOfCheckIns(GoalState goal) {
        LocalDate start = goal.plan().startDate();
        LocalDate activated = goal.activatedOn();
        if (start == null || activated == null) {
            return start == null ? activated : start;
        }
        return start.isBefore(activated) ? start : activated;
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
