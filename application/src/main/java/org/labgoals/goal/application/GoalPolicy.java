package org.labgoals.goal.application;

import static org.labgoals.shared.application.AccessRule.AUDITORS_AND_ADMINISTRATORS_READ;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** Who may send which command to a goal; what the goal itself decides is left to its rules. */
@Component
class GoalPolicy {

    /** Those whom the laboratory's work lets have goals or decide on them. */
    private static final Requirement AT_WORK =
            Requirement.role(
                    AUDITORS_AND_ADMINISTRATORS_READ,
                    Role.TECHNOLOGIST,
                    Role.MANAGER,
                    Role.DIRECTOR);

    private static final Set<Class<?>> DECISIONS =
            Set.of(
                    GoalCommand.ReturnGoal.class,
                    GoalCommand.ActivateGoal.class,
                    GoalCommand.AcceptAmendment.class,
                    GoalCommand.DeclineAmendment.class,
                    GoalCommand.MarkPersonal.class,
                    GoalCommand.AskForSelfAssessment.class,
                    GoalCommand.ReviewGoal.class,
                    GoalCommand.ContinueGoal.class,
                    GoalCommand.ConfirmAchieved.class);

    static final Policy POLICY =
            new Policy(
                    Map.ofEntries(
                            Map.entry(GoalCommand.DraftGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ProposeGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ReviseDraft.class, AT_WORK),
                            Map.entry(GoalCommand.SubmitGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ReturnGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ActivateGoal.class, AT_WORK),
                            Map.entry(GoalCommand.CheckIn.class, AT_WORK),
                            Map.entry(GoalCommand.AlignGoal.class, AT_WORK),
                            Map.entry(GoalCommand.DropAlignment.class, AT_WORK),
                            Map.entry(GoalCommand.ProposeAmendment.class, AT_WORK),
                            Map.entry(GoalCommand.AcceptAmendment.class, AT_WORK),
                            Map.entry(GoalCommand.DeclineAmendment.class, AT_WORK),
                            Map.entry(GoalCommand.PauseGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ResumeGoal.class, AT_WORK),
                            Map.entry(GoalCommand.MarkPersonal.class, AT_WORK),
                            Map.entry(GoalCommand.AskForSelfAssessment.class, AT_WORK),
                            Map.entry(GoalCommand.AssessOwnGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ReviewGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ContinueGoal.class, AT_WORK),
                            Map.entry(GoalCommand.ConfirmAchieved.class, AT_WORK),
                            Map.entry(GoalCommand.WithdrawGoal.class, AT_WORK),
                            Map.entry(GoalCommand.CorrectGoal.class, AT_WORK)));

    void admit(Viewer viewer, Standing standing, GoalCommand command) {
        POLICY.permit(viewer, standing, command);
    }

    /**
     * Where nobody can decide, the refusal says so instead of naming a manager who is not there.
     */
    void requireDecider(GoalCommand command, List<PersonId> deciders) {
        Refused.when(
                DECISIONS.contains(command.getClass()) && deciders.isEmpty(),
                AccessRule.NOBODY_CAN_DECIDE);
    }
}
