package org.labgoals.review.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.MendsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened in a person's reviews. Facts for ever: who did it and when it was
 * recorded is in the metadata. All texts are sealed under the key of the person reviewed; who reads
 * an assessment is {@link Reading}'s to say.
 */
public sealed interface ReviewEvent {

    PersonId person();

    /** Which of their reviews, from 1. */
    int number();

    @Revision("1")
    record ReviewOpened(
            PersonId person,
            int number,
            ReviewPlan plan,
            @Nullable ReviewCycleId cycle,
            LocalDate on)
            implements ReviewEvent {}

    /** The cycle moved the last days of its parts. */
    @Revision("1")
    record ReviewDeadlinesMoved(PersonId person, int number, ReviewDeadlines deadlines)
            implements ReviewEvent {}

    @Revision("1")
    record SelfAssessmentWritten(PersonId person, int number, PersonalText text, LocalDate on)
            implements ReviewEvent {}

    @Revision("1")
    record SelfAssessmentShared(PersonId person, int number) implements ReviewEvent {}

    @Revision("1")
    record AssessmentWritten(PersonId person, int number, PersonalText text, LocalDate on)
            implements ReviewEvent {}

    @Revision("1")
    record AssessmentShared(PersonId person, int number) implements ReviewEvent {}

    @Revision("1")
    record TalkHeld(PersonId person, int number, LocalDate on) implements ReviewEvent {}

    @Revision("1")
    record NextStepsAgreed(PersonId person, int number, PersonalText text, LocalDate on)
            implements ReviewEvent {}

    @Revision("1")
    record OutcomeDecided(
            PersonId person,
            int number,
            GoalId goal,
            GoalOutcome outcome,
            PersonalText text,
            LocalDate on)
            implements ReviewEvent {}

    @Revision("1")
    record OutcomeCarriedOut(PersonId person, int number, GoalId goal) implements ReviewEvent {}

    @Revision("1")
    record OutcomeRefused(PersonId person, int number, GoalId goal, String rule)
            implements ReviewEvent {}

    @Revision("1")
    record DissentNoted(PersonId person, int number, PersonalText text, LocalDate on)
            implements ReviewEvent {}

    @Revision("1")
    record ReviewAcknowledged(PersonId person, int number) implements ReviewEvent {}

    @Revision("1")
    record ReviewCalledOff(PersonId person, int number, PersonalText reason)
            implements ReviewEvent {}

    @Revision("1")
    record ReviewCorrected(
            PersonId person,
            int number,
            String corrects,
            String field,
            PersonalText value,
            PersonalText reason)
            implements ReviewEvent, MendsRecord {}
}
