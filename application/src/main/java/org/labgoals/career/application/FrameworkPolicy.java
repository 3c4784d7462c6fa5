package org.labgoals.career.application;

import java.util.Map;
import org.labgoals.career.domain.FrameworkCommand;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/** Who may change the career framework: the administrator, line by line. */
final class FrameworkPolicy {

    private static final Requirement ADMINISTRATOR =
            Requirement.role(AccessRule.ONLY_ADMINISTRATOR, Role.ADMINISTRATOR);

    static final Policy POLICY =
            new Policy(
                    Map.of(
                            FrameworkCommand.AdoptFramework.class, ADMINISTRATOR,
                            FrameworkCommand.SetExpectation.class, ADMINISTRATOR,
                            FrameworkCommand.DropExpectation.class, ADMINISTRATOR));

    private FrameworkPolicy() {}
}
