package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.MendsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened to a goal. Facts for ever: who did it and when it was recorded is in
 * the metadata, {@code on} is the day it happened in the laboratory's time zone.
 */
public sealed interface GoalEvent {

    GoalId goal();

    @Revision("1")
    record GoalDrafted(GoalId goal, PersonId owner, GoalPlan plan, @Nullable Origin origin)
            implements GoalEvent {}

    @Revision("1")
    record DraftRevised(GoalId goal, GoalPlan plan) implements GoalEvent {}

    @Revision("1")
    record GoalSubmitted(GoalId goal) implements GoalEvent {}

    @Revision("1")
    record GoalReturned(GoalId goal, PersonalText reason) implements GoalEvent {}

    @Revision("1")
    record GoalActivated(GoalId goal, LocalDate on, @Nullable PersonalText lateReason)
            implements GoalEvent {}

    @Revision("1")
    record CheckedIn(
            GoalId goal,
            MeasureId measure,
            BigDecimal value,
            @Nullable PersonalText note,
            Confidence confidence,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements GoalEvent {}

    @Revision("1")
    record AmendmentProposed(GoalId goal, int number, PersonalText reason, PlanChanges changes)
            implements GoalEvent {}

    @Revision("1")
    record AmendmentAccepted(GoalId goal, int number) implements GoalEvent {}

    @Revision("1")
    record AmendmentDeclined(GoalId goal, int number, @Nullable PersonalText reason)
            implements GoalEvent {}

    @Revision("1")
    record GoalPaused(GoalId goal, PersonalText reason, LocalDate on) implements GoalEvent {}

    @Revision("1")
    record GoalResumed(GoalId goal, @Nullable PersonalText reason, LocalDate on)
            implements GoalEvent {}

    @Revision("1")
    record GoalMarkedPersonal(GoalId goal, PersonalText reason) implements GoalEvent {}

    @Revision("1")
    record SelfAssessmentAskedFor(GoalId goal, LocalDate on) implements GoalEvent {}

    @Revision("1")
    record GoalSelfAssessed(GoalId goal, PersonalText text, LocalDate on) implements GoalEvent {}

    @Revision("1")
    record GoalReviewed(GoalId goal, PersonalText text, LocalDate on) implements GoalEvent {}

    @Revision("1")
    record GoalContinued(
            GoalId goal, @Nullable PersonalText reason, PlanChanges changes, LocalDate on)
            implements GoalEvent {}

    @Revision("1")
    record GoalAchieved(
            GoalId goal, PersonalText text, List<MeasureException> exceptions, LocalDate on)
            implements GoalEvent {}

    @Revision("1")
    record GoalWithdrawn(GoalId goal, @Nullable PersonalText reason, LocalDate on)
            implements GoalEvent {}

    @Revision("1")
    record GoalCorrected(
            GoalId goal, String corrects, String field, PersonalText value, PersonalText reason)
            implements GoalEvent, MendsRecord {}
}
