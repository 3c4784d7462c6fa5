package org.labgoals.goal.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;

/**
 * What a goal supports. The owner proposes it; the manager confirms it by activating the goal or,
 * once it is active, by accepting the amendment.
 */
final class Aligning {
    private Aligning() {}

    static List<GoalEvent> align(GoalState goal, GoalCommand.AlignGoal command) {
        Alignment wanted = command.alignment();
        List<Alignment> now = new ArrayList<>(goal.plan().alignments());
        int at = 0;
        while (at < now.size() && !now.get(at).objective().equals(wanted.objective())) {
            at++;
        }
        if (at < now.size()) {
            now.set(at, wanted);
        } else {
            now.add(wanted);
        }
        return changed(goal, command.occasion(), now, command.reason());
    }

    static List<GoalEvent> drop(GoalState goal, GoalCommand.DropAlignment command) {
        List<Alignment> now = new ArrayList<>(goal.plan().alignments());
        now.removeIf(alignment -> alignment.objective().equals(command.objective()));
        return changed(goal, command.occasion(), now, command.reason());
    }

    private static List<GoalEvent> changed(
            GoalState goal,
            Occasion occasion,
            List<Alignment> alignments,
            @Nullable PersonalText reason) {
        Who.owner(goal, occasion, GoalRule.ONLY_THE_OWNER);
        PlanChanges changes = new PlanChanges(null, null, List.copyOf(alignments));
        if (changes.equals(changes.sameFieldsOf(goal.plan()))) {
            return List.of();
        }
        if (goal.status() == GoalStatus.DRAFTED) {
            return Drafting.revise(
                    goal,
                    new GoalCommand.ReviseDraft(goal.id(), occasion, goal.plan().with(changes)));
        }
        PersonalText why = reason == null ? PersonalText.of("") : reason;
        return Amending.propose(
                goal, new GoalCommand.ProposeAmendment(goal.id(), occasion, why, changes));
    }
}
