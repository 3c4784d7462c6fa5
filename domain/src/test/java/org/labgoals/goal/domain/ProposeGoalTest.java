package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ProposeGoal;
import org.labgoals.goal.domain.GoalCommand.ReviseDraft;
import org.labgoals.goal.domain.GoalCommand.WithdrawGoal;
import org.labgoals.goal.domain.GoalEvent.GoalDrafted;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;

class ProposeGoalTest {

    private static final Alignment SERVING =
            new Alignment(
                    new ObjectiveId("faster"), Contribution.DIRECT, text("First leg of the way"));

    private static ProposeGoal proposed(Occasion by) {
        return new ProposeGoal(GOAL, by, OWNER, serving(SERVING));
    }

    private static GoalPlan serving(Alignment... alignments) {
        return plan().with(new PlanChanges(null, null, List.of(alignments)));
    }

    @Test
    void theDraftIsTheOwnersNamesItsOriginAndServesTheObjective() {
        GoalScenario goal = nothing();
        goal.when(proposed(goal.manager()));
        assertTrue(goal.events.getFirst() instanceof GoalDrafted);
        assertEquals(OWNER, goal.state.owner());
        assertEquals(new Origin("proposal", "faster"), goal.state.origin());
        assertEquals(List.of(SERVING), goal.state.plan().alignments());
        assertTrue(goal.state.isPrivate());
        goal.when(proposed(goal.manager())).thenNothing();
    }

    @Test
    void itIsTheOwnersToChangeOrToDecline() {
        GoalScenario goal = nothing();
        goal.when(proposed(goal.manager()));
        goal.when(new ReviseDraft(GOAL, goal.owner(), plan()));
        assertEquals(List.of(), goal.state.plan().alignments());
        goal.when(new WithdrawGoal(GOAL, goal.owner(), null, TODAY));
        assertEquals(GoalStatus.WITHDRAWN, goal.state.status());
        goal.refuses(proposed(goal.manager()), GoalRule.GOAL_EXISTS);
    }

    @Test
    void onlyWhoDecidesOnTheirGoalsProposes() {
        GoalScenario goal = nothing();
        goal.refuses(proposed(goal.owner()), GoalRule.ONLY_TO_OWN_PEOPLE);
        goal.refuses(proposed(goal.stranger()), GoalRule.ONLY_TO_OWN_PEOPLE);
    }

    @Test
    void aProposalServesAnObjectiveWithASentence() {
        GoalScenario goal = nothing();
        goal.refuses(
                new ProposeGoal(GOAL, goal.manager(), OWNER, serving()),
                GoalRule.PROPOSAL_SERVES_NOTHING);
        goal.refuses(
                new ProposeGoal(
                        GOAL,
                        goal.manager(),
                        OWNER,
                        serving(
                                new Alignment(
                                        SERVING.objective(), Contribution.DIRECT, text(" ")))),
                GoalRule.TEXT_MISSING);
    }
}
