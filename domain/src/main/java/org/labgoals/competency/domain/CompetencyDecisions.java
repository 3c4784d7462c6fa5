package org.labgoals.competency.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

/**
 * What may happen to a person's competency record. The order is always: who, repeated, state,
 * values.
 */
public final class CompetencyDecisions {

    private CompetencyDecisions() {}

    /**
     * Whether somebody may strike the entry, once they say why.
     *
     * @param entry the id of the event that recorded it
     * @param keeps whether they keep records as an administrator
     */
    public static boolean mayStrike(
            CompetencyState record, String entry, PersonId by, boolean keeps) {
        return Striking.mayStrike(record, entry, by, keeps);
    }

    /**
     * What happens; nothing where it is recorded already.
     *
     * @param record null before the first event
     * @throws Refused where a rule is against it
     */
    public static List<CompetencyEvent> decide(
            @Nullable CompetencyState record, CompetencyCommand command) {
        WhoMay.require(command);
        var known = record == null ? CompetencyState.none(command.person()) : record;
        return switch (command) {
            case AssignDuty c -> HoldingDuties.assign(known, c);
            case EndDuty c -> HoldingDuties.end(known, c);
            case StartOnTestSystem c -> BeingCleared.start(known, c);
            case StopOnTestSystem c -> BeingCleared.stop(known, c);
            case SignTraining c -> BeingCleared.signTraining(known, c);
            case SignInitialCompetency c -> BeingCleared.signInitialCompetency(known, c);
            case RecordFirstPatientTesting c -> BeingCleared.firstPatient(known, c);
            case AssessElement c -> Assessing.assess(known, c);
            case SignRetraining c -> Assessing.retrain(known, c);
            case CompleteAssessment c -> Assessing.complete(known, c);
            case StrikeEntry c -> Striking.strike(known, c);
        };
    }
}
