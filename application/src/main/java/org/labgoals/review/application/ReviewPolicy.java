package org.labgoals.review.application;

import java.util.Map;
import java.util.Set;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/** Who may send which command; what the review itself decides is left to its rules. */
final class ReviewPolicy {

    private static final Requirement AT_WORK =
            Requirement.role(
                    ReviewRule.ONLY_THOSE_AT_WORK_REVIEW,
                    Role.TECHNOLOGIST,
                    Role.MANAGER,
                    Role.DIRECTOR);

    private static final Requirement LEADING =
            Requirement.role(ReviewRule.ONLY_THOSE_WHO_LEAD_IT, Role.MANAGER, Role.DIRECTOR);

    /** What only a decider does: where there is none, the refusal says so. */
    static final Set<Class<?>> DECISIONS =
            Set.of(
                    ReviewCommand.WriteAssessment.class,
                    ReviewCommand.HoldTalk.class,
                    ReviewCommand.DecideOutcome.class,
                    ReviewCommand.DecideAchieved.class,
                    ReviewCommand.CallOffReview.class);

    static final Policy POLICY =
            new Policy(
                    Map.ofEntries(
                            Map.entry(ReviewCommand.OpenReview.class, AT_WORK),
                            Map.entry(ReviewCommand.MoveDeadlines.class, AT_WORK),
                            Map.entry(ReviewCommand.WriteSelfAssessment.class, AT_WORK),
                            Map.entry(ReviewCommand.WriteAssessment.class, AT_WORK),
                            Map.entry(ReviewCommand.HoldTalk.class, AT_WORK),
                            Map.entry(ReviewCommand.DecideOutcome.class, AT_WORK),
                            Map.entry(ReviewCommand.DecideAchieved.class, AT_WORK),
                            Map.entry(ReviewCommand.NoteCarriedOut.class, AT_WORK),
                            Map.entry(ReviewCommand.NoteRefused.class, AT_WORK),
                            Map.entry(ReviewCommand.AddDissentingNote.class, AT_WORK),
                            Map.entry(ReviewCommand.AcknowledgeReview.class, AT_WORK),
                            Map.entry(ReviewCommand.CallOffReview.class, AT_WORK),
                            Map.entry(ReviewCommand.CorrectReview.class, AT_WORK),
                            Map.entry(ReviewCycleCommand.OpenReviewCycle.class, LEADING),
                            Map.entry(ReviewCycleCommand.ChangeReviewCycle.class, LEADING),
                            Map.entry(ReviewCycleCommand.NoteCycleCarriedOut.class, LEADING),
                            Map.entry(ReviewCycleCommand.CloseReviewCycle.class, LEADING)));

    private ReviewPolicy() {}
}
