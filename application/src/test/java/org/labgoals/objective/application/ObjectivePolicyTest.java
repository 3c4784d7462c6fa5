package org.labgoals.objective.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.objective.domain.ObjectiveCommand;

class ObjectivePolicyTest {

    @Test
    void everyCommandHasALine() {
        assertThat(ObjectivePolicy.POLICY.missing(ObjectiveCommand.class)).isEmpty();
    }
}
