package org.labgoals.review.application;

import java.util.Map;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.SignedSteps;
import org.springframework.stereotype.Component;

/** Which steps of a review are signed: having read it, and that a goal was achieved. */
@Component
class ReviewSignatures implements SignedSteps {

    @Override
    public Map<Class<?>, Meaning> meanings() {
        return Map.of(
                ReviewCommand.AcknowledgeReview.class, Meaning.ACKNOWLEDGED,
                ReviewCommand.DecideAchieved.class, Meaning.APPROVED);
    }
}
