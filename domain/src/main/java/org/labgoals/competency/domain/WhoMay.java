package org.labgoals.competency.domain;

import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.EndDuty;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignRetraining;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StopOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StrikeEntry;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * Who may do what to somebody's competency: the first thing that is asked, before whatever the
 * command says is looked at. Who may strike an entry depends on the entry.
 */
public final class WhoMay {

    private WhoMay() {}

    /**
     * Lets whoever may pass.
     *
     * @throws Refused where they may not
     */
    public static void require(CompetencyCommand command) {
        switch (command) {
            case AssignDuty c -> byAdministrator(c);
            case EndDuty c -> byAdministrator(c);
            case StartOnTestSystem c -> byManager(c);
            case StopOnTestSystem c -> byManager(c);
            case SignTraining c -> notByOneself(c);
            case SignRetraining c -> notByOneself(c);
            case SignInitialCompetency c -> {
                notByOneself(c);
                c.assessor().mustCover(c.testSystem(), c.step().on());
            }
            case AssessElement c -> {
                notByOneself(c);
                c.assessor().mustCover(c.testSystem(), c.on());
            }
            case CompleteAssessment c -> {
                notByOneself(c);
                c.assessor().mustCover(c.testSystem(), c.step().on());
            }
            case RecordFirstPatientTesting c -> {}
            case StrikeEntry c -> {}
        }
    }

    private static void notByOneself(CompetencyCommand command) {
        Refused.when(
                command.person().equals(command.occasion().by()), CompetencyRule.NOT_BY_ONESELF);
    }

    private static void byAdministrator(CompetencyCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                CompetencyRule.ONLY_ADMINISTRATOR_ASSIGNS_DUTIES);
    }

    private static void byManager(CompetencyCommand command) {
        var standing = command.occasion().standing();
        Refused.when(
                standing != Standing.ADMINISTRATOR && standing != Standing.DECIDER,
                CompetencyRule.ONLY_MANAGER_PLACES_ON_SYSTEMS);
    }
}
