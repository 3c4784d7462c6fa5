package org.labgoals.feedback.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackCommand.AgreeToDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.AskForDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.DeclineDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.LookAtAuthor;
import org.labgoals.feedback.domain.FeedbackCommand.ReleaseHeldFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReplyToFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReportFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ShowAnonymousFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ShowFeedbackAgain;
import org.labgoals.feedback.domain.FeedbackCommand.ThankForFeedback;
import org.labgoals.shared.domain.Refused;

/**
 * Decides on every command: the events it leads to, or a refusal. Each subject has a file of its
 * own.
 */
public final class FeedbackDecisions {

    private FeedbackDecisions() {}

    /**
     * What happens; nothing when the command repeats what is already in force.
     *
     * @param feedback as it stands, null while nothing was said
     * @throws Refused when a {@link FeedbackRule} refuses
     */
    public static List<FeedbackEvent> decide(
            @Nullable FeedbackState feedback, FeedbackCommand command) {
        return switch (command) {
            case GiveFeedback c -> Saying.give(feedback, c);
            case ShowAnonymousFeedback c -> Saying.show(feedback, c);
            case ReleaseHeldFeedback c -> Guarding.release(there(feedback), c);
            case ThankForFeedback c -> Hearing.thank(there(feedback), c);
            case ReplyToFeedback c -> Hearing.reply(there(feedback), c);
            case ReportFeedback c -> Guarding.report(there(feedback), c);
            case HideFeedback c -> Guarding.hide(there(feedback), c);
            case ShowFeedbackAgain c -> Guarding.showAgain(there(feedback), c);
            case AskForDisclosure c -> Disclosing.ask(there(feedback), c);
            case AgreeToDisclosure c -> Disclosing.agree(there(feedback), c);
            case DeclineDisclosure c -> Disclosing.decline(there(feedback), c);
            case LookAtAuthor c -> Disclosing.look(there(feedback), c);
        };
    }

    private static FeedbackState there(@Nullable FeedbackState feedback) {
        if (feedback == null) {
            throw new Refused(FeedbackRule.NO_SUCH_FEEDBACK);
        }
        return feedback;
    }
}
