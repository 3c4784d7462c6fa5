package org.labgoals.review.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.review.domain.ReviewEvent.AssessmentShared;
import org.labgoals.review.domain.ReviewEvent.AssessmentWritten;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentShared;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentWritten;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** Both sides write without reading each other; what the other side can read stands as it is. */
final class Assessing {

    private Assessing() {}

    static List<ReviewEvent> self(PerformanceReview review, WriteSelfAssessment c) {
        Checks.isPerson(c.person(), c.occasion());
        Checks.isOpen(review);
        List<ReviewEvent> now = new ArrayList<>();
        if (isNew(review, review.selfAssessment(), c.text())) {
            Checks.happened(c.on(), review, c.occasion());
            now.add(new SelfAssessmentWritten(c.person(), c.number(), c.text(), c.on()));
        }
        if (c.shared() && isUnread(review, review.selfAssessment())) {
            now.add(new SelfAssessmentShared(c.person(), c.number()));
        }
        return now;
    }

    static List<ReviewEvent> person(PerformanceReview review, WriteAssessment c) {
        Checks.isDecider(c.person(), c.occasion());
        Checks.isOpen(review);
        List<ReviewEvent> now = new ArrayList<>();
        if (isNew(review, review.assessment(), c.text())) {
            Checks.happened(c.on(), review, c.occasion());
            now.add(new AssessmentWritten(c.person(), c.number(), c.text(), c.on()));
        }
        if (c.shared() && isUnread(review, review.assessment())) {
            now.add(new AssessmentShared(c.person(), c.number()));
        }
        return now;
    }

    /** Whether there is something to write; refuses where what stands was read already. */
    private static boolean isNew(
            PerformanceReview review, @Nullable Written before, PersonalText text) {
        if (before != null && before.says(text)) {
            return false;
        }
        Refused.when(!isUnread(review, before), ReviewRule.READ_BY_BOTH);
        Checks.text(text);
        return true;
    }

    private static boolean isUnread(PerformanceReview review, @Nullable Written written) {
        return written == null || !written.shared() && !review.bothIn();
    }
}
