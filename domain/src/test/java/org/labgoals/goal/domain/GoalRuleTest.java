package org.labgoals.goal.domain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.RuleProof;

class GoalRuleTest {

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(GoalRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf("goal", List.of(GoalRule.values()), Set.of());
    }
}
