package org.labgoals.audit.application;

import java.util.Map;
import org.labgoals.audit.domain.RetentionCommand;
import org.labgoals.audit.domain.RetentionRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/** Who may erase people and hold their records: an administrator. */
final class RetentionPolicy {

    private static final Requirement ADMINISTRATOR =
            Requirement.role(RetentionRule.ONLY_ADMINISTRATOR, Role.ADMINISTRATOR);

    static final Policy POLICY =
            new Policy(
                    Map.of(
                            RetentionCommand.PlaceLegalHold.class, ADMINISTRATOR,
                            RetentionCommand.LiftLegalHold.class, ADMINISTRATOR,
                            RetentionCommand.ErasePerson.class, ADMINISTRATOR));

    private RetentionPolicy() {}
}
