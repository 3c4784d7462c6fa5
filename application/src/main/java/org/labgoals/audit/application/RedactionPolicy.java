package org.labgoals.audit.application;

import java.util.Map;
import org.labgoals.audit.domain.RedactionCommand.RedactTexts;
import org.labgoals.audit.domain.RedactionRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

/** Who may redact: whoever answers for the record, and nobody in their own. */
final class RedactionPolicy {

    static final Policy POLICY =
            new Policy(
                    Map.of(
                            RedactTexts.class,
                            new Requirement(
                                    RedactionPolicy::answers,
                                    RedactionRule.ONLY_WHO_ANSWERS_FOR_IT)));

    private RedactionPolicy() {}

    static boolean answers(Viewer viewer, Standing standing) {
        return standing != Standing.OWNER
                && (standing == Standing.DECIDER
                        || viewer.is(Role.DIRECTOR)
                        || viewer.is(Role.ADMINISTRATOR));
    }
}
