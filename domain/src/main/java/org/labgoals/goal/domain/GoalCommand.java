package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of a goal. Each is decided by {@link GoalDecisions}. */
public sealed interface GoalCommand {

    @TargetAggregateIdentifier
    GoalId goal();

    /** Who acts, how they stand to the goal, and which day it is. */
    Occasion occasion();

    /** The owner (who acts) writes a goal down; only they see it until it is submitted. */
    record DraftGoal(GoalId goal, Occasion occasion, GoalPlan plan, @Nullable Origin origin)
            implements GoalCommand {}

    /**
     * The owner's decider drafts a goal for them, in support of an objective: theirs to change or
     * to decline.
     */
    record ProposeGoal(GoalId goal, Occasion occasion, PersonId owner, GoalPlan plan)
            implements GoalCommand {

        /** Where the draft comes from: the objective it is to support. */
        Origin origin() {
            return new Origin(
                    "proposal",
                    plan.alignments().isEmpty()
                            ? null
                            : plan.alignments().getFirst().objective().value());
        }
    }

    /** The owner rewrites the draft. */
    record ReviseDraft(GoalId goal, Occasion occasion, GoalPlan plan) implements GoalCommand {}

    /** The owner shows the draft to the responsible manager. */
    record SubmitGoal(GoalId goal, Occasion occasion) implements GoalCommand {}

    /** The decider hands a submitted draft back. */
    record ReturnGoal(GoalId goal, Occasion occasion, PersonalText reason) implements GoalCommand {}

    /**
     * The decider puts a submitted goal to work.
     *
     * @param on the day it went to work, not in the future
     * @param lateReason why it is told only now, needed when more than thirty days back
     */
    record ActivateGoal(
            GoalId goal, Occasion occasion, LocalDate on, @Nullable PersonalText lateReason)
            implements GoalCommand {
        public ActivateGoal(GoalId goal, Occasion occasion, LocalDate on) {
            this(goal, occasion, on, null);
        }
    }

    /**
     * The owner, or a contributor on a measure given to them, says how it stands.
     *
     * @param on the day it stood so, not in the future
     * @param lateReason why it is told only now, needed when more than thirty days back
     */
    record CheckIn(
            GoalId goal,
            Occasion occasion,
            MeasureId measure,
            BigDecimal value,
            @Nullable PersonalText note,
            Confidence confidence,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements GoalCommand {}

    /**
     * The owner says that the goal supports an objective, or says it anew: a draft is revised, an
     * active goal gets an amendment for the manager to decide.
     *
     * @param reason why it changes, needed once the goal is active
     */
    record AlignGoal(
            GoalId goal, Occasion occasion, Alignment alignment, @Nullable PersonalText reason)
            implements GoalCommand {}

    /**
     * The owner says that the goal no longer supports an objective; as {@link AlignGoal}.
     *
     * @param reason why it changes, needed once the goal is active
     */
    record DropAlignment(
            GoalId goal, Occasion occasion, ObjectiveId objective, @Nullable PersonalText reason)
            implements GoalCommand {}

    /** The owner proposes a material change. */
    record ProposeAmendment(
            GoalId goal, Occasion occasion, PersonalText reason, PlanChanges changes)
            implements GoalCommand {}

    /** The decider accepts a proposed amendment. */
    record AcceptAmendment(GoalId goal, Occasion occasion, int number) implements GoalCommand {}

    /** The decider declines a proposed amendment. */
    record DeclineAmendment(
            GoalId goal, Occasion occasion, int number, @Nullable PersonalText reason)
            implements GoalCommand {}

    /** The owner or the decider pauses an active goal. */
    record PauseGoal(GoalId goal, Occasion occasion, PersonalText reason, LocalDate on)
            implements GoalCommand {}

    /** The owner or the decider resumes a paused goal. */
    record ResumeGoal(GoalId goal, Occasion occasion, @Nullable PersonalText reason, LocalDate on)
            implements GoalCommand {}

    /** The decider marks a goal that supports no objective as personal. */
    record MarkPersonal(GoalId goal, Occasion occasion, PersonalText reason)
            implements GoalCommand {}

    /** The decider asks for the self-assessment that opens a review. */
    record AskForSelfAssessment(GoalId goal, Occasion occasion) implements GoalCommand {}

    /** The owner assesses the goal first. */
    record AssessOwnGoal(GoalId goal, Occasion occasion, PersonalText text, LocalDate on)
            implements GoalCommand {}

    /** The decider reviews the goal. */
    record ReviewGoal(GoalId goal, Occasion occasion, PersonalText text, LocalDate on)
            implements GoalCommand {}

    /** The decider lets a reviewed goal go on, adjusted or not. */
    record ContinueGoal(
            GoalId goal,
            Occasion occasion,
            @Nullable PersonalText reason,
            PlanChanges changes,
            LocalDate on)
            implements GoalCommand {}

    /** The decider confirms a reviewed goal as achieved. */
    record ConfirmAchieved(
            GoalId goal,
            Occasion occasion,
            PersonalText text,
            List<MeasureException> exceptions,
            LocalDate on)
            implements GoalCommand {}

    /** The owner or the decider gives the goal up; a draft needs no reason. */
    record WithdrawGoal(GoalId goal, Occasion occasion, @Nullable PersonalText reason, LocalDate on)
            implements GoalCommand {}

    /**
     * Mends what is shown and computed, never the state, and overwrites nothing.
     *
     * @param corrects id of the event that holds the mistake
     * @param field which of its fields, for example {@code value}
     * @param value what it should have said, as text
     */
    record CorrectGoal(
            GoalId goal,
            Occasion occasion,
            String corrects,
            String field,
            PersonalText value,
            PersonalText reason)
            implements GoalCommand {}
}
