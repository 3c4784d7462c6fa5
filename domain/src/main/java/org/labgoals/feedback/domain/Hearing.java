package org.labgoals.feedback.domain;

import java.util.List;
import org.labgoals.feedback.domain.FeedbackCommand.ReplyToFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ThankForFeedback;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReplied;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackThanked;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Whom feedback is meant for thanks and replies. */
final class Hearing {

    private Hearing() {}

    static List<FeedbackEvent> thank(FeedbackState feedback, ThankForFeedback c) {
        isMeant(feedback, c.occasion());
        return feedback.course().thanked()
                ? List.of()
                : List.of(new FeedbackThanked(feedback.id(), feedback.person()));
    }

    static List<FeedbackEvent> reply(FeedbackState feedback, ReplyToFeedback c) {
        isMeant(feedback, c.occasion());
        var before = feedback.course().reply();
        if (before != null && before.text().equals(c.text())) {
            return List.of();
        }
        Wording.text(c.text());
        return List.of(
                new FeedbackReplied(
                        feedback.id(), feedback.person(), c.text(), c.occasion().today()));
    }

    /** The person; where it is for the manager only, whoever decides for them. */
    private static void isMeant(FeedbackState feedback, Occasion occasion) {
        boolean person = occasion.by().equals(feedback.person());
        boolean meant =
                feedback.audience() == FeedbackAudience.ALSO_PERSON
                        ? person
                        : !person && occasion.standing() == Standing.DECIDER;
        Refused.when(!meant, FeedbackRule.ONLY_WHOM_IT_IS_MEANT_FOR);
        Refused.when(feedback.isHeld(), FeedbackRule.FEEDBACK_IS_HELD);
        Refused.when(feedback.isHidden(), FeedbackRule.FEEDBACK_IS_HIDDEN);
    }
}
