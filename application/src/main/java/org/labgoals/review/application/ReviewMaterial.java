package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.review.domain.ReviewGoals;
import org.labgoals.shared.domain.PersonId;

/**
 * What a review gathers of its period by itself; nothing of it is kept.
 *
 * @param goals at work in the period, those that have not ended first
 * @param wins the latest first
 * @param ceActivities the latest first
 * @param assessments completed competency assessments, the latest first
 * @param indicators the laboratory's that have a reading in the period
 */
public record ReviewMaterial(
        List<GoalInReview> goals,
        List<Win> wins,
        List<CeActivity> ceActivities,
        List<AssessedSystem> assessments,
        List<IndicatorState> indicators,
        List<FeedbackInReview.Said> feedback) {

    /** Keeps copies. */
    public ReviewMaterial {
        goals = List.copyOf(goals);
        wins = List.copyOf(wins);
        ceActivities = List.copyOf(ceActivities);
        assessments = List.copyOf(assessments);
        indicators = List.copyOf(indicators);
        feedback = List.copyOf(feedback);
    }

    /**
     * A goal as it stands today.
     *
     * @param checkIns those of the period, the latest first
     */
    public record GoalInReview(GoalState state, Health health, List<MadeCheckIn> checkIns) {

        /** Whether something is to be decided about it. */
        public boolean isOpen() {
            return !state.isFinal();
        }
    }

    /** A competency assessment that was completed. */
    public record AssessedSystem(String testSystem, LocalDate on, PersonId by) {}

    /** What can be decided on. */
    public ReviewGoals asGoals() {
        return new ReviewGoals(
                ids(goals), ids(goals.stream().filter(GoalInReview::isOpen).toList()));
    }

    private static Set<GoalId> ids(List<GoalInReview> goals) {
        return goals.stream().map(each -> each.state().id()).collect(Collectors.toSet());
    }
}
