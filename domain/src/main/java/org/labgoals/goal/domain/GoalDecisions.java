package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalCommand.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;

/**
 * Decides on every command: the events it leads to, or a refusal. Each subject has a file of its
 * own.
 */
public final class GoalDecisions {
    private GoalDecisions() {}

    /**
     * What happens; nothing when the command repeats what is already in force.
     *
     * @param state the goal as it stands, null when there is none yet
     * @throws Refused when a {@link GoalRule} refuses
     */
    public static List<GoalEvent> decide(@Nullable GoalState state, GoalCommand command) {
        if (command instanceof DraftGoal draft) {
            return Drafting.draft(state, draft);
        }
        if (command instanceof ProposeGoal propose) {
            return Drafting.propose(state, propose);
        }
        if (state == null) {
            throw new Refused(GoalRule.NO_SUCH_GOAL);
        }
        return switch (command) {
            case DraftGoal draft -> Drafting.draft(state, draft);
            case ProposeGoal propose -> Drafting.propose(state, propose);
            case ReviseDraft revise -> Drafting.revise(state, revise);
            case SubmitGoal submit -> Drafting.submit(state, submit);
            case ReturnGoal handBack -> Activating.handBack(state, handBack);
            case ActivateGoal activate -> Activating.activate(state, activate);
            case CheckIn checkIn -> CheckingIn.checkIn(state, checkIn);
            case AlignGoal align -> Aligning.align(state, align);
            case DropAlignment drop -> Aligning.drop(state, drop);
            case ProposeAmendment propose -> Amending.propose(state, propose);
            case AcceptAmendment accept -> Amending.accept(state, accept);
            case DeclineAmendment decline -> Amending.decline(state, decline);
            case PauseGoal pause -> Pausing.pause(state, pause);
            case ResumeGoal resume -> Pausing.resume(state, resume);
            case MarkPersonal personal -> Activating.markPersonal(state, personal);
            case AskForSelfAssessment ask -> Reviewing.ask(state, ask);
            case AssessOwnGoal assess -> Reviewing.assess(state, assess);
            case ReviewGoal review -> Reviewing.review(state, review);
            case ContinueGoal goOn -> Reviewing.goOn(state, goOn);
            case ConfirmAchieved confirm -> EndingGoals.confirm(state, confirm);
            case WithdrawGoal withdraw -> EndingGoals.withdraw(state, withdraw);
            case CorrectGoal correct -> Correcting.correct(state, correct);
        };
    }

    /**
     * Which fields of a recorded entry somebody may correct now, as the event names them; none
     * where a rule would refuse each.
     *
     * @param event id of the entry's event
     */
    public static Set<String> correctable(GoalState state, Occasion occasion, String event) {
        return Correcting.fields(state, occasion, event);
    }

    /** Refuses unless the goal is active and not paused. */
    static void underWay(GoalState goal) {
        active(goal);
        Refused.when(goal.isPaused(), GoalRule.PAUSED);
    }

    /** Refuses unless the goal is active, paused or not. */
    static void active(GoalState goal) {
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(goal.status() != GoalStatus.ACTIVE, GoalRule.NOT_ACTIVE);
    }
}
