package org.labgoals.objective.domain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.RuleProof;

class ObjectiveRuleTest {

    /** Asked before, by the façade, and proven where it is. */
    private static final Set<ObjectiveRule> OF_THE_FACADE =
            Set.of(
                    ObjectiveRule.ONLY_MANAGERS_PROPOSE,
                    ObjectiveRule.NO_SUCH_SECTION,
                    ObjectiveRule.NO_SUCH_OWNER,
                    ObjectiveRule.NO_SUCH_INDICATOR);

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(ObjectiveRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf("objective", List.of(ObjectiveRule.values()), OF_THE_FACADE);
    }
}
