package org.labgoals.feedback.application;

import java.util.Map;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackRequestCommand;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

/** Who may send which command; what the record itself decides is left to its rules. */
final class FeedbackPolicy {

    private static final Requirement AT_WORK =
            Requirement.role(
                    FeedbackRule.ONLY_THOSE_AT_WORK_GIVE_FEEDBACK,
                    Role.TECHNOLOGIST,
                    Role.MANAGER,
                    Role.DIRECTOR);

    private static final Requirement MANAGER_OR_DIRECTOR =
            new Requirement(
                    (viewer, standing) -> standing == Standing.DECIDER || viewer.is(Role.DIRECTOR),
                    FeedbackRule.ONLY_MANAGER_OR_DIRECTOR_HIDES);

    private static final Requirement DIRECTOR =
            Requirement.role(FeedbackRule.ONLY_DIRECTORS_ASK_FOR_DISCLOSURE, Role.DIRECTOR);

    private static final Requirement AUDITOR =
            Requirement.role(FeedbackRule.ONLY_AUDITORS_DECIDE_ON_DISCLOSURE, Role.AUDITOR);

    private static final Requirement EITHER =
            Requirement.role(FeedbackRule.ONLY_THE_TWO_LOOK, Role.DIRECTOR, Role.AUDITOR);

    private static final Requirement NOBODY_SIGNED_IN =
            new Requirement(
                    (viewer, standing) -> false,
                    org.labgoals.shared.application.AccessRule.NOBODY_MAY);

    static final Policy POLICY =
            new Policy(
                    Map.ofEntries(
                            Map.entry(FeedbackRequestCommand.AskForFeedback.class, AT_WORK),
                            Map.entry(FeedbackRequestCommand.DeclineFeedbackRequest.class, AT_WORK),
                            Map.entry(
                                    FeedbackRequestCommand.WithdrawFeedbackRequest.class, AT_WORK),
                            Map.entry(FeedbackCommand.GiveFeedback.class, AT_WORK),
                            Map.entry(
                                    FeedbackCommand.ShowAnonymousFeedback.class, NOBODY_SIGNED_IN),
                            Map.entry(FeedbackCommand.ReleaseHeldFeedback.class, AT_WORK),
                            Map.entry(FeedbackCommand.ThankForFeedback.class, AT_WORK),
                            Map.entry(FeedbackCommand.ReplyToFeedback.class, AT_WORK),
                            Map.entry(FeedbackCommand.ReportFeedback.class, AT_WORK),
                            Map.entry(FeedbackCommand.HideFeedback.class, MANAGER_OR_DIRECTOR),
                            Map.entry(FeedbackCommand.ShowFeedbackAgain.class, MANAGER_OR_DIRECTOR),
                            Map.entry(FeedbackCommand.AskForDisclosure.class, DIRECTOR),
                            Map.entry(FeedbackCommand.AgreeToDisclosure.class, AUDITOR),
                            Map.entry(FeedbackCommand.DeclineDisclosure.class, AUDITOR),
                            Map.entry(FeedbackCommand.LookAtAuthor.class, EITHER)));

    private FeedbackPolicy() {}
}
