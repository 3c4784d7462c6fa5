package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState.FactRecorded;
import org.labgoals.shared.domain.PersonalText;

/**
 * What a correction makes of a state: what is shown and computed changes, the status never. An
 * entry that a later one replaced is marked as corrected and changes nothing else.
 */
final class Corrected {
    private final NextState next;
    private final String event;
    private final String field;
    private final PersonalText value;

    private Corrected(NextState next, GoalEvent.GoalCorrected correction) {
        this.next = next;
        this.event = correction.corrects();
        this.field = correction.field();
        this.value = correction.value();
    }

    static void apply(NextState next, GoalEvent.GoalCorrected correction) {
        FactRecorded fact = next.fact(correction.corrects());
        if (fact != null) {
            new Corrected(next, correction).apply(fact);
        }
    }

    private void apply(FactRecorded fact) {
        LocalDate day = CorrectableField.day(value);
        next.change(event, known -> known.correctedBy(field, value));
        if (field.equals("on") && day != null) {
            next.change(event, known -> known.happenedOn(day));
        }
        switch (fact.type()) {
            case "CheckedIn" -> checkIn();
            case "AmendmentProposed" -> proposal();
            case "AmendmentDeclined" -> decline();
            case "SelfAssessmentAskedFor", "GoalSelfAssessed", "GoalReviewed" ->
                    review(fact.type());
            default -> {
                if (isLatest(fact.type())) {
                    latest(fact.type(), day);
                }
            }
        }
    }

    private void latest(String type, @Nullable LocalDate day) {
        boolean on = field.equals("on");
        switch (type) {
            case "GoalDrafted", "DraftRevised" -> plan(day);
            case "GoalReturned" -> next.returnReason = next.returnReason == null ? null : value;
            case "GoalActivated" -> activation(on ? day : null);
            case "GoalPaused" -> pause(on ? day : null);
            case "GoalResumed" -> resumption(on ? day : null);
            case "GoalMarkedPersonal" ->
                    next.personalReason = next.personalReason == null ? null : value;
            case "GoalContinued" -> continuation(on ? day : null);
            case "GoalAchieved", "GoalWithdrawn" -> ending(on ? day : null);
            default -> {}
        }
    }

    private void plan(@Nullable LocalDate day) {
        GoalPlan plan = next.plan;
        Kind kind = CorrectableField.word(Kind.class, value);
        Horizon horizon = CorrectableField.word(Horizon.class, value);
        next.plan =
                switch (field) {
                    case "title" -> plan.withWords(value, plan.why());
                    case "why" -> plan.withWords(plan.title(), optional());
                    case "kind" -> kind == null ? plan : plan.withSort(kind, plan.horizon());
                    case "horizon" -> horizon == null ? plan : plan.withSort(plan.kind(), horizon);
                    case "startDate" -> day == null ? plan : plan.withDates(day, plan.targetDate());
                    case "targetDate" -> day == null ? plan : plan.withDates(plan.startDate(), day);
                    default -> plan;
                };
    }

    /** A start that fell on the day of activation moves with it. */
    private void activation(@Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        if (next.plan.startDate() != null && next.plan.startDate().equals(next.activatedOn)) {
            next.plan = next.plan.withDates(day, next.plan.targetDate());
        }
        next.activatedOn = day;
        if (next.nextReviewDue != null && next.pastReviews.isEmpty()) {
            next.nextReviewDue = day.plusMonths(GoalEvolution.MONTHS_BETWEEN_REVIEWS);
        }
    }

    private void checkIn() {
        BigDecimal number = CorrectableField.number(value);
        Confidence confidence = CorrectableField.word(Confidence.class, value);
        LocalDate day = CorrectableField.day(value);
        UnaryOperator<MadeCheckIn> mend =
                made ->
                        new MadeCheckIn(
                                made.event(),
                                made.measure(),
                                field.equals("value") && number != null ? number : made.value(),
                                field.equals("note") ? optional() : made.note(),
                                field.equals("confidence") && confidence != null
                                        ? confidence
                                        : made.confidence(),
                                field.equals("on") && day != null ? day : made.on(),
                                made.by());
        next.checkIns =
                next.checkIns.stream()
                        .map(made -> made.event().equals(event) ? mend.apply(made) : made)
                        .toList();
    }

    private void proposal() {
        int number = 0;
        for (Map.Entry<String, FactRecorded> fact : next.facts().entrySet()) {
            number += fact.getValue().type().equals("AmendmentProposed") ? 1 : 0;
            if (fact.getKey().equals(event)) {
                next.amendment(number, amendment -> amendment.becauseOf(value));
            }
        }
    }

    private void decline() {
        next.amendments =
                next.amendments.stream()
                        .map(
                                amendment ->
                                        event.equals(amendment.settledBy())
                                                ? amendment.declined(optional(), event)
                                                : amendment)
                        .toList();
    }

    private void pause(@Nullable LocalDate day) {
        if (next.pausedOn != null) {
            next.pausedOn = day == null ? next.pausedOn : day;
            next.pauseReason = field.equals("reason") ? value : next.pauseReason;
        }
    }

    private void resumption(@Nullable LocalDate day) {
        GoalState.Resumption known = next.resumption;
        if (known != null) {
            next.resumption =
                    new GoalState.Resumption(
                            field.equals("reason") ? optional() : known.reason(),
                            day == null ? known.on() : day);
        }
    }

    private void continuation(@Nullable LocalDate day) {
        GoalState.Continuation known = next.continuation;
        if (known != null) {
            next.continuation =
                    new GoalState.Continuation(
                            field.equals("reason") ? optional() : known.reason(),
                            known.changes(),
                            day == null ? known.on() : day);
            if (day != null && next.nextReviewDue != null) {
                next.nextReviewDue = day.plusMonths(GoalEvolution.MONTHS_BETWEEN_REVIEWS);
            }
        }
    }

    private void ending(@Nullable LocalDate day) {
        Ending known = next.ending;
        if (known != null) {
            next.ending =
                    new Ending(
                            day == null ? known.on() : day,
                            field.equals("on") ? known.text() : value,
                            known.exceptions());
        }
    }

    /**
     * Each continuation closes a review, so that counting them finds the review an event belongs
     * to.
     */
    private void review(String type) {
        int cycle = 0;
        int mine = -1;
        for (Map.Entry<String, FactRecorded> fact : next.facts().entrySet()) {
            cycle += fact.getValue().type().equals("GoalContinued") ? 1 : 0;
            if (fact.getKey().equals(event)) {
                mine = cycle;
            } else if (mine == cycle && fact.getValue().type().equals(type)) {
                return;
            }
        }
        if (mine == next.pastReviews.size()) {
            next.review = mend(type, next.review);
        } else {
            List<GoalReview> past = new ArrayList<>(next.pastReviews);
            past.set(mine, mend(type, past.get(mine)));
            next.pastReviews = List.copyOf(past);
        }
    }

    private GoalReview mend(String type, GoalReview review) {
        LocalDate day = CorrectableField.day(value);
        boolean on = field.equals("on");
        return switch (type) {
            case "SelfAssessmentAskedFor" ->
                    review.askedFor(on && day != null ? day : review.askedOn());
            case "GoalSelfAssessed" ->
                    review.selfAssessed(
                            on ? review.selfAssessment() : value,
                            on && day != null ? day : review.selfAssessedOn());
            default ->
                    review.reviewed(
                            on ? review.review() : value,
                            on && day != null ? day : review.reviewedOn());
        };
    }

    /** True when no later event took the place of the corrected one. */
    private boolean isLatest(String type) {
        boolean latest = false;
        for (Map.Entry<String, FactRecorded> fact : next.facts().entrySet()) {
            latest =
                    fact.getKey().equals(event)
                            || (latest && !replaces(fact.getValue().type(), type));
        }
        return latest;
    }

    private static boolean replaces(String later, String type) {
        boolean plan = type.equals("GoalDrafted") || type.equals("DraftRevised");
        return plan ? later.equals("DraftRevised") : later.equals(type);
    }

    private @Nullable PersonalText optional() {
        return value.isBlank() ? null : value;
    }
}
