package org.labgoals.review.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewCommand.AcknowledgeReview;
import org.labgoals.review.domain.ReviewCommand.AddDissentingNote;
import org.labgoals.review.domain.ReviewCommand.CallOffReview;
import org.labgoals.review.domain.ReviewCommand.CorrectReview;
import org.labgoals.review.domain.ReviewCommand.DecideAchieved;
import org.labgoals.review.domain.ReviewCommand.DecideOutcome;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewCommand.MoveDeadlines;
import org.labgoals.review.domain.ReviewCommand.NoteCarriedOut;
import org.labgoals.review.domain.ReviewCommand.NoteRefused;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.shared.domain.Refused;

/**
 * Decides on every command: the events it leads to, or a refusal. Each subject has a file of its
 * own.
 */
public final class ReviewDecisions {

    /** The field of a correction that names a text. */
    public static final String TEXT = "text";

    /** The field of a correction that names the day of the talk. */
    public static final String DAY = "on";

    private ReviewDecisions() {}

    /**
     * What happens; nothing when the command repeats what is already in force.
     *
     * @param record the record as it stands, null while nobody reviewed the person
     * @throws Refused when a {@link ReviewRule} refuses
     */
    public static List<ReviewEvent> decide(@Nullable ReviewState record, ReviewCommand command) {
        var state = record == null ? ReviewState.none(command.person()) : record;
        return switch (command) {
            case OpenReview c -> Opening.open(state, c);
            case MoveDeadlines c -> Opening.move(state, c);
            case CallOffReview c -> Opening.callOff(find(state, c.number()), c);
            case WriteSelfAssessment c -> Assessing.self(find(state, c.number()), c);
            case WriteAssessment c -> Assessing.person(find(state, c.number()), c);
            case HoldTalk c -> Closing.talk(find(state, c.number()), c);
            case DecideOutcome c -> Outcomes.decide(find(state, c.number()), c);
            case DecideAchieved c -> Outcomes.achieve(find(state, c.number()), c);
            case NoteCarriedOut c -> Outcomes.carriedOut(find(state, c.number()), c);
            case NoteRefused c -> Outcomes.refused(find(state, c.number()), c);
            case AddDissentingNote c -> Closing.dissent(find(state, c.number()), c);
            case AcknowledgeReview c -> Closing.acknowledge(find(state, c.number()), c);
            case CorrectReview c -> Mending.correct(find(state, c.number()), c);
        };
    }

    private static PerformanceReview find(ReviewState state, int number) {
        return state.review(number).orElseThrow(() -> new Refused(ReviewRule.NO_SUCH_REVIEW));
    }
}
