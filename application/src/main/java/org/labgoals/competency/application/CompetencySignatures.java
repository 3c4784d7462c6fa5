package org.labgoals.competency.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.SignedSteps;
import org.labgoals.shared.application.SignerRecords;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Which steps are signed, and where a signer's duties are kept. */
@Component
class CompetencySignatures implements SignedSteps, SignerRecords {

    @Override
    public Map<Class<?>, Meaning> meanings() {
        return Map.of(
                CompetencyCommand.SignTraining.class, Meaning.TRAINED,
                CompetencyCommand.SignInitialCompetency.class, Meaning.APPROVED,
                CompetencyCommand.AssessElement.class, Meaning.OBSERVED,
                CompetencyCommand.SignRetraining.class, Meaning.TRAINED,
                CompetencyCommand.CompleteAssessment.class, Meaning.ASSESSED);
    }

    @Override
    public Collection<String> of(PersonId signer) {
        return List.of(CompetencyRecordId.of(signer).value());
    }
}
