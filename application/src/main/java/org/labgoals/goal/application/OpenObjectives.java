package org.labgoals.goal.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.objective.application.ObjectiveRecords;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** Lets goals support objectives that are set, and no others. What was agreed before stays. */
@Component
class OpenObjectives {

    private final ObjectiveRecords records;

    OpenObjectives(ObjectiveRecords records) {
        this.records = records;
    }

    /**
     * Refuses a command that makes the goal support an objective which cannot be supported now.
     *
     * @param goal null while it is not drafted
     */
    void check(@Nullable GoalState goal, GoalCommand command) {
        Set<ObjectiveId> before = goal == null ? Set.of() : named(goal.plan().alignments());
        Set<ObjectiveId> added =
                named(wanted(goal, command)).stream()
                        .filter(objective -> !before.contains(objective))
                        .collect(Collectors.toSet());
        if (added.isEmpty()) {
            return;
        }
        List<ObjectiveState> found = records.some(added);
        Refused.when(
                found.size() < added.size()
                        || found.stream().anyMatch(one -> one.status() == ObjectiveStatus.PROPOSED),
                AlignmentRule.NO_OBJECTIVE_TO_SUPPORT);
        Refused.when(
                found.stream().anyMatch(one -> !one.isOpen()), AlignmentRule.OBJECTIVE_NOT_OPEN);
    }

    private static Set<ObjectiveId> named(List<Alignment> alignments) {
        return alignments.stream().map(Alignment::objective).collect(Collectors.toSet());
    }

    private static List<Alignment> wanted(@Nullable GoalState goal, GoalCommand command) {
        return switch (command) {
            case GoalCommand.DraftGoal draft -> draft.plan().alignments();
            case GoalCommand.ProposeGoal propose -> propose.plan().alignments();
            case GoalCommand.ReviseDraft revise -> revise.plan().alignments();
            case GoalCommand.AlignGoal align -> List.of(align.alignment());
            case GoalCommand.ProposeAmendment propose -> of(propose.changes());
            case GoalCommand.ContinueGoal goOn -> of(goOn.changes());
            case GoalCommand.AcceptAmendment accept -> proposed(goal, accept.number());
            default -> List.of();
        };
    }

    private static List<Alignment> proposed(@Nullable GoalState goal, int number) {
        return Stream.ofNullable(goal)
                .flatMap(state -> state.pendingAmendments().stream())
                .filter(amendment -> amendment.number() == number)
                .map(Amendment::changes)
                .flatMap(changes -> of(changes).stream())
                .toList();
    }

    private static List<Alignment> of(PlanChanges changes) {
        return changes.alignments() == null ? List.of() : changes.alignments();
    }
}
