package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.FrameworkCommand;

class FrameworkPolicyTest {

    @Test
    void everyCommandHasALine() {
        assertThat(FrameworkPolicy.POLICY.missing(FrameworkCommand.class)).isEmpty();
    }
}
