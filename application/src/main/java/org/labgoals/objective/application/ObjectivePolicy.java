package org.labgoals.objective.application;

import java.util.Map;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.objective.domain.ObjectiveRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/** Who may send which command to an objective; whose section it is, its own rules ask. */
final class ObjectivePolicy {

    private static final Requirement LEADING =
            Requirement.role(ObjectiveRule.ONLY_MANAGERS_PROPOSE, Role.MANAGER, Role.DIRECTOR);

    private static final Requirement DIRECTOR =
            Requirement.role(ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES, Role.DIRECTOR);

    static final Policy POLICY =
            new Policy(
                    Map.of(
                            ObjectiveCommand.ProposeObjective.class, LEADING,
                            ObjectiveCommand.ReviseObjective.class, LEADING,
                            ObjectiveCommand.RetireObjective.class, LEADING,
                            ObjectiveCommand.SetObjective.class, DIRECTOR,
                            ObjectiveCommand.ChangeObjective.class, DIRECTOR,
                            ObjectiveCommand.MeetObjective.class, DIRECTOR,
                            ObjectiveCommand.MissObjective.class, DIRECTOR));

    private ObjectivePolicy() {}
}
