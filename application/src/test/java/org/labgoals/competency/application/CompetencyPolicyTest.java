package org.labgoals.competency.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.competency.domain.AssessmentRulesCommand;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.TestSystemCommand;

class CompetencyPolicyTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                CompetencyCommand.class,
                TestSystemCommand.class,
                AssessmentRulesCommand.class
            })
    void everyCommandHasALineInTheTable(Class<?> vocabulary) {
        assertThat(CompetencyPolicy.POLICY.missing(vocabulary)).isEmpty();
    }

    @Test
    void theShippedRulesAreTheRegulationsAndNothingRestartsTheFirstYear() {
        var rules = new ShippedRules().rules();

        assertThat(rules.monthsInFirstYear()).isEqualTo(6);
        assertThat(rules.monthsAfterwards()).isEqualTo(12);
        assertThat(rules.newSystemRestartsFirstYear()).isFalse();
        assertThat(rules.assessing(Complexity.WAIVED)).isEmpty();
        assertThat(rules.assessing(Complexity.HIGH).orElseThrow().duties())
                .containsExactly(CliaDuty.TECHNICAL_SUPERVISOR);
        assertThat(rules.assessing(Complexity.HIGH).orElseThrow().whenDelegated())
                .containsExactly(CliaDuty.GENERAL_SUPERVISOR);
    }
}
