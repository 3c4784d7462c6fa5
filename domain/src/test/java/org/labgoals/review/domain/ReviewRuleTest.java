package org.labgoals.review.domain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.RuleProof;

class ReviewRuleTest {

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(ReviewRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf(
                "review",
                List.of(ReviewRule.values()),
                Set.of(
                        ReviewRule.ONLY_THOSE_AT_WORK_REVIEW,
                        ReviewRule.NOTHING_ADJUSTED,
                        ReviewRule.NO_SUCH_GROUP));
    }
}
