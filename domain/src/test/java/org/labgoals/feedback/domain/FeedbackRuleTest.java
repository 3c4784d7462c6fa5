package org.labgoals.feedback.domain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.RuleProof;

class FeedbackRuleTest {

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        RuleProof.sentencesOfTheirOwn(FeedbackRule.values());
    }

    @Test
    void everyRuleIsProvenByATest() {
        RuleProof.namedByTestsOf(
                "feedback",
                List.of(FeedbackRule.values()),
                Set.of(
                        FeedbackRule.ONLY_THOSE_AT_WORK_GIVE_FEEDBACK,
                        FeedbackRule.ONLY_MANAGER_OR_DIRECTOR_HIDES,
                        FeedbackRule.ONLY_DIRECTORS_ASK_FOR_DISCLOSURE,
                        FeedbackRule.ONLY_AUDITORS_DECIDE_ON_DISCLOSURE,
                        FeedbackRule.LINK_DOES_NOT_ANSWER,
                        FeedbackRule.COLLEAGUE_NOT_HERE,
                        FeedbackRule.TOPIC_NOT_THERE,
                        FeedbackRule.NO_ADDRESS_OF_PATIENTS,
                        FeedbackRule.ADDRESS_NOT_ONE));
    }
}
