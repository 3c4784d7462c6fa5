package org.labgoals.competency.application;

import java.util.List;
import java.util.stream.Stream;
import org.labgoals.competency.domain.CompetencyCommand;
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
import org.labgoals.shared.domain.EvidenceFile;

/** Which evidence files a command names. */
final class NamedFiles {

    private NamedFiles() {}

    static List<EvidenceFile> in(CompetencyCommand command) {
        return switch (command) {
            case AssignDuty c ->
                    Stream.of(
                                    Stream.ofNullable(c.duty().qualification()),
                                    Stream.ofNullable(c.duty().delegation()))
                            .flatMap(each -> each)
                            .toList();
            case SignTraining c -> c.step().files();
            case SignInitialCompetency c -> c.step().files();
            case SignRetraining c -> c.step().files();
            case CompleteAssessment c -> c.step().files();
            case AssessElement c -> Stream.ofNullable(c.evidence().file()).toList();
            case EndDuty c -> List.of();
            case StartOnTestSystem c -> List.of();
            case StopOnTestSystem c -> List.of();
            case RecordFirstPatientTesting c -> List.of();
            case StrikeEntry c -> List.of();
        };
    }
}
