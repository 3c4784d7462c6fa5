package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * A goal is written down, rewritten and shown to the manager. Revising a submitted draft takes the
 * submission back, so that nobody activates words they have not read.
 */
final class Drafting {
    private static final Set<String> ORIGINS = Set.of("feedback", "review", "proposal");

    private Drafting() {}

    static List<GoalEvent> draft(@Nullable GoalState goal, GoalCommand.DraftGoal command) {
        PersonId owner = command.occasion().by();
        if (goal != null) {
            boolean same =
                    goal.owner().equals(owner)
                            && goal.status() == GoalStatus.DRAFTED
                            && saysTheSame(command.plan(), goal.plan())
                            && Objects.equals(command.origin(), goal.origin());
            Refused.when(!same, GoalRule.GOAL_EXISTS);
            return List.of();
        }
        if (command.origin() != null) {
            Refused.when(!ORIGINS.contains(command.origin().kind()), GoalRule.UNKNOWN_ORIGIN);
            Words.key(command.origin().reference());
        }
        GoalPlan plan = withIds(command.plan(), List.of(), 0);
        PlanLimits.check(plan, owner);
        return List.of(new GoalDrafted(command.goal(), owner, plan, command.origin()));
    }

    static List<GoalEvent> propose(@Nullable GoalState goal, GoalCommand.ProposeGoal command) {
        PersonId owner = command.owner();
        Occasion occasion = command.occasion();
        Refused.when(
                occasion.standing() != Standing.DECIDER || owner.equals(occasion.by()),
                GoalRule.ONLY_TO_OWN_PEOPLE);
        if (goal != null) {
            boolean same =
                    goal.owner().equals(owner)
                            && command.origin().equals(goal.origin())
                            && !goal.isFinal();
            Refused.when(!same, GoalRule.GOAL_EXISTS);
            return List.of();
        }
        Refused.when(command.plan().alignments().isEmpty(), GoalRule.PROPOSAL_SERVES_NOTHING);
        GoalPlan plan = withIds(command.plan(), List.of(), 0);
        PlanLimits.check(plan, owner);
        return List.of(new GoalDrafted(command.goal(), owner, plan, command.origin()));
    }

    static List<GoalEvent> revise(GoalState goal, GoalCommand.ReviseDraft command) {
        Who.owner(goal, command.occasion(), GoalRule.ONLY_THE_OWNER);
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(goal.status() != GoalStatus.DRAFTED, GoalRule.USE_AMENDMENT);
        if (saysTheSame(command.plan(), goal.plan())) {
            return List.of();
        }
        GoalPlan plan = withIds(command.plan(), goal.plan().measures(), goal.measuresEverGiven());
        PlanLimits.check(plan, goal.owner());
        return List.of(new DraftRevised(goal.id(), plan));
    }

    static List<GoalEvent> submit(GoalState goal, GoalCommand.SubmitGoal command) {
        Who.owner(goal, command.occasion(), GoalRule.ONLY_THE_OWNER);
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(goal.status() != GoalStatus.DRAFTED, GoalRule.NOT_DRAFTED);
        return goal.submitted() ? List.of() : List.of(new GoalSubmitted(goal.id()));
    }

    private static GoalPlan withIds(GoalPlan plan, List<Measure> known, int everGiven) {
        return plan.withMeasures(MeasureIds.give(plan.measures(), known, everGiven));
    }

    private static boolean saysTheSame(GoalPlan asked, GoalPlan recorded) {
        return MeasureIds.same(asked.measures(), recorded.measures())
                && asked.withMeasures(List.of()).equals(recorded.withMeasures(List.of()));
    }
}
