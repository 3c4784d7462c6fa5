package org.labgoals.indicator.domain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.RuleProof;

class IndicatorRuleTest {

    /** Asked before, by the façade, and proven where it is. */
    private static final Set<IndicatorRule> OF_THE_FACADE =
            Set.of(IndicatorRule.ONLY_THOSE_WHO_LEAD, IndicatorRule.NO_SUCH_SECTION);

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(IndicatorRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf("indicator", List.of(IndicatorRule.values()), OF_THE_FACADE);
    }
}
