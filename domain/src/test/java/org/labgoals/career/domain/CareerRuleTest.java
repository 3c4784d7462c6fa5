package org.labgoals.career.domain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.RuleProof;

class CareerRuleTest {

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(CareerRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf("career", List.of(CareerRule.values()), Set.of());
    }
}
