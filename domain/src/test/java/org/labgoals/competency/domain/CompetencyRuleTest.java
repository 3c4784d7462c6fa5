package org.labgoals.competency.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.RuleProof;

class CompetencyRuleTest {

    /** Asked before, by the façade, and proven where it is. */
    private static final Set<Rule> OF_THE_FACADE =
            Set.of(CompetencyRule.NO_SUCH_EVIDENCE, TestSystemRule.NO_SUCH_SECTION_HERE);

    private static final List<Rule> RULES =
            Stream.of(
                            CompetencyRule.values(),
                            TestSystemRule.values(),
                            AssessmentRulesRule.values())
                    .<Rule>flatMap(Stream::of)
                    .toList();

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(CompetencyRule.values());
        RuleProof.sentencesOfTheirOwn(TestSystemRule.values());
        RuleProof.sentencesOfTheirOwn(AssessmentRulesRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf("competency", RULES, OF_THE_FACADE);
    }
}
