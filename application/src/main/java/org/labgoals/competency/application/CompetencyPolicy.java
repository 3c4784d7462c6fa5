package org.labgoals.competency.application;

import static org.labgoals.competency.application.CompetencyAccessRule.ONLY_MANAGERS_PLACE;
import static org.labgoals.competency.application.CompetencyAccessRule.ONLY_THOSE_AT_WORK_SIGN;

import java.util.Map;
import java.util.Set;
import org.labgoals.competency.domain.AssessmentRulesCommand;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.TestSystemCommand;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/**
 * Who may send which command; whether they may assess is the record's rules' to say, by duty and
 * not by role.
 */
final class CompetencyPolicy {

    private static final Requirement ADMINISTRATOR =
            Requirement.role(AccessRule.ONLY_ADMINISTRATOR, Role.ADMINISTRATOR);

    private static final Requirement PLACING =
            Requirement.role(ONLY_MANAGERS_PLACE, Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR);

    private static final Requirement AT_WORK =
            Requirement.role(
                    ONLY_THOSE_AT_WORK_SIGN, Role.TECHNOLOGIST, Role.MANAGER, Role.DIRECTOR);

    private static final Requirement AT_WORK_OR_ADMINISTRATOR =
            Requirement.role(
                    ONLY_THOSE_AT_WORK_SIGN,
                    Role.TECHNOLOGIST,
                    Role.MANAGER,
                    Role.DIRECTOR,
                    Role.ADMINISTRATOR);

    /** What an administrator does as such. */
    static final Set<Class<?>> ADMINISTERED =
            Set.of(
                    CompetencyCommand.AssignDuty.class,
                    CompetencyCommand.EndDuty.class,
                    CompetencyCommand.StartOnTestSystem.class,
                    CompetencyCommand.StopOnTestSystem.class,
                    CompetencyCommand.StrikeEntry.class);

    static final Policy POLICY =
            new Policy(
                    Map.ofEntries(
                            Map.entry(TestSystemCommand.AddTestSystem.class, ADMINISTRATOR),
                            Map.entry(TestSystemCommand.ChangeComplexity.class, ADMINISTRATOR),
                            Map.entry(TestSystemCommand.ChangeMethod.class, ADMINISTRATOR),
                            Map.entry(TestSystemCommand.RetireTestSystem.class, ADMINISTRATOR),
                            Map.entry(
                                    AssessmentRulesCommand.ChangeAssessmentRules.class,
                                    ADMINISTRATOR),
                            Map.entry(CompetencyCommand.AssignDuty.class, ADMINISTRATOR),
                            Map.entry(CompetencyCommand.EndDuty.class, ADMINISTRATOR),
                            Map.entry(CompetencyCommand.StartOnTestSystem.class, PLACING),
                            Map.entry(CompetencyCommand.StopOnTestSystem.class, PLACING),
                            Map.entry(CompetencyCommand.SignTraining.class, AT_WORK),
                            Map.entry(CompetencyCommand.SignInitialCompetency.class, AT_WORK),
                            Map.entry(CompetencyCommand.RecordFirstPatientTesting.class, AT_WORK),
                            Map.entry(CompetencyCommand.AssessElement.class, AT_WORK),
                            Map.entry(CompetencyCommand.SignRetraining.class, AT_WORK),
                            Map.entry(CompetencyCommand.CompleteAssessment.class, AT_WORK),
                            Map.entry(
                                    CompetencyCommand.StrikeEntry.class,
                                    AT_WORK_OR_ADMINISTRATOR)));

    private CompetencyPolicy() {}
}
