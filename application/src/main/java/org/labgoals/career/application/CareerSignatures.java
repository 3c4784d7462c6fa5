package org.labgoals.career.application;

import java.util.Map;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.SignedSteps;
import org.springframework.stereotype.Component;

/** Which steps of a career record are signed: that something was verified. */
@Component
class CareerSignatures implements SignedSteps {

    @Override
    public Map<Class<?>, Meaning> meanings() {
        return Map.of(
                CareerCommand.VerifyCredential.class,
                Meaning.VERIFIED,
                CareerCommand.VerifyExperience.class,
                Meaning.VERIFIED);
    }
}
