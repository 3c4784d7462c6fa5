package org.labgoals.feedback.domain;

import java.util.List;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReleaseHeldFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReportFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ShowFeedbackAgain;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackHidden;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReported;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackShownAgain;
import org.labgoals.feedback.domain.FeedbackEvent.HeldFeedbackReleased;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Words that seem to name a patient wait; abuse is reported and hidden, never deleted. */
final class Guarding {

    private Guarding() {}

    static List<FeedbackEvent> release(FeedbackState feedback, ReleaseHeldFeedback c) {
        notAboutThemselves(feedback, c.occasion());
        Refused.when(
                c.occasion().standing() != Standing.DECIDER,
                FeedbackRule.ONLY_THE_MANAGER_RELEASES);
        if (feedback.course().released()) {
            return List.of();
        }
        Refused.when(!feedback.isHeld(), FeedbackRule.FEEDBACK_NOT_HELD);
        return List.of(new HeldFeedbackReleased(feedback.id(), feedback.person()));
    }

    static List<FeedbackEvent> report(FeedbackState feedback, ReportFeedback c) {
        var occasion = c.occasion();
        boolean person = occasion.by().equals(feedback.person());
        Refused.when(
                !person && occasion.standing() != Standing.DECIDER,
                FeedbackRule.ONLY_PERSON_OR_MANAGER_REPORTS);
        var own =
                feedback.course().reports().stream()
                        .filter(each -> each.by().equals(occasion.by()))
                        .findFirst();
        if (own.filter(each -> each.text().equals(c.reason())).isPresent()) {
            return List.of();
        }
        Refused.when(own.isPresent(), FeedbackRule.REPORTED_BEFORE);
        Refused.when(feedback.isHidden(), FeedbackRule.FEEDBACK_IS_HIDDEN);
        Wording.reason(c.reason());
        return List.of(
                new FeedbackReported(
                        feedback.id(), feedback.person(), c.reason(), occasion.today()));
    }

    static List<FeedbackEvent> hide(FeedbackState feedback, HideFeedback c) {
        notAboutThemselves(feedback, c.occasion());
        var hidden = feedback.course().hidden();
        if (hidden != null) {
            Refused.when(!hidden.text().equals(c.reason()), FeedbackRule.FEEDBACK_IS_HIDDEN);
            return List.of();
        }
        Wording.reason(c.reason());
        return List.of(
                new FeedbackHidden(
                        feedback.id(), feedback.person(), c.reason(), c.occasion().today()));
    }

    static List<FeedbackEvent> showAgain(FeedbackState feedback, ShowFeedbackAgain c) {
        notAboutThemselves(feedback, c.occasion());
        Refused.when(
                !feedback.isHidden() && feedback.course().reports().isEmpty(),
                FeedbackRule.FEEDBACK_STANDS);
        Wording.reason(c.reason());
        return List.of(
                new FeedbackShownAgain(
                        feedback.id(), feedback.person(), c.reason(), c.occasion().today()));
    }

    static void notAboutThemselves(FeedbackState feedback, Occasion occasion) {
        Refused.when(
                occasion.by().equals(feedback.person()), FeedbackRule.NOT_WHERE_IT_IS_ABOUT_YOU);
    }
}
