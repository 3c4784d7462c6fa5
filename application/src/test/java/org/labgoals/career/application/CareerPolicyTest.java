package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.shared.application.Meaning;

class CareerPolicyTest {

    @Test
    void everyCommandHasALineInTheTable() {
        assertThat(CareerPolicy.POLICY.missing(CareerCommand.class)).isEmpty();
    }

    @Test
    void whoeverVerifiesACredentialSignsThatTheyVerifiedIt() {
        assertThat(new CareerSignatures().meanings())
                .containsEntry(CareerCommand.VerifyCredential.class, Meaning.VERIFIED);
    }
}
