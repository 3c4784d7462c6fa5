package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState.FactRecorded;
import org.labgoals.shared.domain.Recorded;

/** Makes the next state of a goal from an event: total, without a rule, a clock or a default. */
public final class GoalEvolution {
    /** A goal is reviewed twice a year. */
    static final int MONTHS_BETWEEN_REVIEWS = 6;

    private GoalEvolution() {}

    /** The goal after the event; {@code before} is null for the event that drafted it. */
    public static GoalState evolve(@Nullable GoalState before, GoalEvent event, Recorded recorded) {
        NextState next =
                event instanceof GoalDrafted drafted
                        ? new NextState(drafted)
                        : new NextState(
                                Objects.requireNonNull(before, "a goal begins by being drafted"));
        switch (event) {
            case GoalDrafted drafted -> next.countMeasures(drafted.plan().measures());
            case DraftRevised revised -> {
                next.plan = revised.plan();
                next.countMeasures(revised.plan().measures());
                next.submitted = false;
            }
            case GoalSubmitted submitted -> {
                next.submitted = true;
                next.everSubmitted = true;
                next.returnReason = null;
            }
            case GoalReturned returned -> {
                next.submitted = false;
                next.returnReason = returned.reason();
            }
            case GoalActivated activated -> {
                next.status = GoalStatus.ACTIVE;
                next.submitted = false;
                next.returnReason = null;
                next.activatedOn = activated.on();
                next.plan = next.plan.startingBy(activated.on());
                next.nextReviewDue = activated.on().plusMonths(MONTHS_BETWEEN_REVIEWS);
            }
            case CheckedIn checkIn ->
                    next.checkIns = NextState.plus(next.checkIns, made(checkIn, recorded));
            case AmendmentProposed proposed -> propose(next, proposed);
            case AmendmentAccepted accepted -> accept(next, accepted.number(), recorded.event());
            case AmendmentDeclined declined ->
                    next.amendment(
                            declined.number(),
                            amendment -> amendment.declined(declined.reason(), recorded.event()));
            case GoalPaused paused -> {
                next.pauseReason = paused.reason();
                next.pausedOn = paused.on();
                next.resumption = null;
            }
            case GoalResumed resumed -> {
                next.noLongerPaused();
                next.resumption = new GoalState.Resumption(resumed.reason(), resumed.on());
            }
            case GoalMarkedPersonal personal -> next.personalReason = personal.reason();
            case SelfAssessmentAskedFor asked -> next.review = next.review.askedFor(asked.on());
            case GoalSelfAssessed assessed ->
                    next.review = next.review.selfAssessed(assessed.text(), assessed.on());
            case GoalReviewed reviewed -> {
                next.status = GoalStatus.REVIEWED;
                next.review = next.review.reviewed(reviewed.text(), reviewed.on());
                next.nextReviewDue = null;
                next.continuation = null;
            }
            case GoalContinued continued -> {
                next.status = GoalStatus.ACTIVE;
                change(next, continued.changes());
                next.pastReviews = NextState.plus(next.pastReviews, next.review);
                next.review = GoalReview.NOT_BEGUN;
                next.nextReviewDue = continued.on().plusMonths(MONTHS_BETWEEN_REVIEWS);
                next.continuation =
                        new GoalState.Continuation(
                                continued.reason(), continued.changes(), continued.on());
            }
            case GoalAchieved achieved -> {
                next.status = GoalStatus.ACHIEVED;
                next.ending = new Ending(achieved.on(), achieved.text(), achieved.exceptions());
            }
            case GoalWithdrawn withdrawn -> {
                next.status = GoalStatus.WITHDRAWN;
                next.ending = new Ending(withdrawn.on(), withdrawn.reason(), List.of());
                next.submitted = false;
                next.nextReviewDue = null;
                next.noLongerPaused();
            }
            case GoalCorrected corrected -> Corrected.apply(next, corrected);
        }
        next.remember(
                recorded.event(),
                new FactRecorded(
                        event.getClass().getSimpleName(), recorded, dayOf(event), Map.of()));
        return next.build();
    }

    private static MadeCheckIn made(CheckedIn checkIn, Recorded recorded) {
        return new MadeCheckIn(
                recorded.event(),
                checkIn.measure(),
                checkIn.value(),
                checkIn.note(),
                checkIn.confidence(),
                checkIn.on(),
                recorded.by());
    }

    private static void propose(NextState next, AmendmentProposed proposed) {
        PlanChanges changes = proposed.changes();
        next.amendments =
                NextState.plus(
                        next.amendments,
                        new Amendment(
                                proposed.number(),
                                proposed.reason(),
                                changes,
                                changes.sameFieldsOf(next.plan),
                                Amendment.Outcome.PENDING,
                                null,
                                null));
        if (changes.measures() != null) {
            next.countMeasures(changes.measures());
        }
    }

    private static void accept(NextState next, int number, String event) {
        next.amendments.stream()
                .filter(amendment -> amendment.number() == number)
                .forEach(amendment -> change(next, amendment.changes()));
        next.amendment(number, amendment -> amendment.accepted(event));
    }

    private static void change(NextState next, PlanChanges changes) {
        next.plan = next.plan.with(changes);
        if (changes.measures() != null) {
            next.countMeasures(changes.measures());
        }
        if (!next.plan.alignments().isEmpty()) {
            next.personalReason = null;
        }
    }

    /** The day an event happened, null for what carries none. */
    static @Nullable LocalDate dayOf(GoalEvent event) {
        return switch (event) {
            case GoalActivated activated -> activated.on();
            case CheckedIn checkIn -> checkIn.on();
            case GoalPaused paused -> paused.on();
            case GoalResumed resumed -> resumed.on();
            case SelfAssessmentAskedFor asked -> asked.on();
            case GoalSelfAssessed assessed -> assessed.on();
            case GoalReviewed reviewed -> reviewed.on();
            case GoalContinued continued -> continued.on();
            case GoalAchieved achieved -> achieved.on();
            case GoalWithdrawn withdrawn -> withdrawn.on();
            case GoalDrafted drafted -> null;
            case DraftRevised revised -> null;
            case GoalSubmitted submitted -> null;
            case GoalReturned returned -> null;
            case AmendmentProposed proposed -> null;
            case AmendmentAccepted accepted -> null;
            case AmendmentDeclined declined -> null;
            case GoalMarkedPersonal personal -> null;
            case GoalCorrected corrected -> null;
        };
    }
}
