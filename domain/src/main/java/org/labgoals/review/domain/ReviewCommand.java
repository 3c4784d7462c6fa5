package org.labgoals.review.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of a person's reviews. Each is decided by {@link ReviewDecisions}. */
public sealed interface ReviewCommand {

    /** Whom the review is about. */
    PersonId person();

    @TargetAggregateIdentifier
    default ReviewRecordId record() {
        return ReviewRecordId.of(person());
    }

    /** Who acts, how they stand to the person, and which day it is. */
    Occasion occasion();

    /**
     * Opens a review: whoever decides for the person, or a cycle that names them.
     *
     * @param cycle null where it is opened by hand
     */
    record OpenReview(
            PersonId person, Occasion occasion, ReviewPlan plan, @Nullable ReviewCycleId cycle)
            implements ReviewCommand {}

    /** A cycle moves the last days of the review it opened; nothing where there is none open. */
    record MoveDeadlines(
            PersonId person, Occasion occasion, ReviewCycleId cycle, ReviewDeadlines deadlines)
            implements ReviewCommand {}

    /**
     * The person assesses themselves; again as long as nobody else could read it.
     *
     * @param shared whether the other side reads it before theirs is in
     */
    record WriteSelfAssessment(
            PersonId person,
            Occasion occasion,
            int number,
            PersonalText text,
            LocalDate on,
            boolean shared)
            implements ReviewCommand {}

    /**
     * Whoever decides for the person assesses them; again as long as nobody else could read it.
     *
     * @param shared whether the other side reads it before theirs is in
     */
    record WriteAssessment(
            PersonId person,
            Occasion occasion,
            int number,
            PersonalText text,
            LocalDate on,
            boolean shared)
            implements ReviewCommand {}

    /** The decider tells that the talk was held, and what was agreed on. */
    record HoldTalk(
            PersonId person,
            Occasion occasion,
            int number,
            LocalDate on,
            @Nullable PersonalText nextSteps)
            implements ReviewCommand {}

    /**
     * The decider lets a goal go on, adjusts it or gives it up.
     *
     * @param goals what the review is about
     */
    record DecideOutcome(
            PersonId person,
            Occasion occasion,
            int number,
            GoalId goal,
            GoalOutcome outcome,
            PersonalText text,
            LocalDate on,
            ReviewGoals goals)
            implements ReviewCommand {}

    /** The decider confirms a goal as achieved, and signs for it. */
    record DecideAchieved(
            PersonId person,
            Occasion occasion,
            int number,
            GoalId goal,
            PersonalText text,
            LocalDate on,
            ReviewGoals goals)
            implements ReviewCommand {}

    /** The goal has taken what was decided. */
    record NoteCarriedOut(PersonId person, Occasion occasion, int number, GoalId goal)
            implements ReviewCommand {}

    /**
     * The goal has refused what was decided.
     *
     * @param rule code of the rule that refused
     */
    record NoteRefused(PersonId person, Occasion occasion, int number, GoalId goal, String rule)
            implements ReviewCommand {}

    /** The person says where they see it differently. */
    record AddDissentingNote(PersonId person, Occasion occasion, int number, PersonalText text)
            implements ReviewCommand {}

    /**
     * The person signs that they have read it, which closes the review.
     *
     * @param note where they see it differently, null where nowhere or it is noted already
     */
    record AcknowledgeReview(
            PersonId person,
            Occasion occasion,
            int number,
            @Nullable PersonalText note,
            ReviewGoals goals)
            implements ReviewCommand {}

    /** The decider calls off a review that was opened by mistake. */
    record CallOffReview(PersonId person, Occasion occasion, int number, PersonalText reason)
            implements ReviewCommand {}

    /**
     * Whoever wrote something mends it; what it said before stays in the history.
     *
     * @param corrects id of the event that holds the mistake
     * @param field {@code text}, or {@code on} for the day of the talk
     * @param value what it should have said, days as 2026-11-23
     */
    record CorrectReview(
            PersonId person,
            Occasion occasion,
            int number,
            String corrects,
            String field,
            PersonalText value,
            PersonalText reason)
            implements ReviewCommand {}
}
