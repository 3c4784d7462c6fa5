package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState.FactRecorded;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.pcollections.OrderedPMap;

/** A state in the making: {@link GoalEvolution} sets what an event changes and takes the result. */
final class NextState {
    private final GoalId id;
    private final PersonId owner;
    private final @Nullable Origin origin;
    private OrderedPMap<String, FactRecorded> facts;
    private long events;

    GoalStatus status;
    GoalPlan plan;
    boolean everSubmitted;
    boolean submitted;
    @Nullable PersonalText returnReason;
    @Nullable LocalDate activatedOn;
    @Nullable LocalDate nextReviewDue;
    @Nullable PersonalText pauseReason;
    @Nullable LocalDate pausedOn;
    GoalState.@Nullable Resumption resumption;
    int measuresEverGiven;
    List<MadeCheckIn> checkIns;
    List<Amendment> amendments;
    GoalReview review;
    List<GoalReview> pastReviews;
    GoalState.@Nullable Continuation continuation;
    @Nullable PersonalText personalReason;
    @Nullable Ending ending;

    /** Begins from the event that drafted the goal. */
    NextState(GoalEvent.GoalDrafted drafted) {
        id = drafted.goal();
        owner = drafted.owner();
        origin = drafted.origin();
        facts = OrderedPMap.empty();
        status = GoalStatus.DRAFTED;
        plan = drafted.plan();
        checkIns = List.of();
        amendments = List.of();
        review = GoalReview.NOT_BEGUN;
        pastReviews = List.of();
    }

    /** Begins from the state before the event. */
    NextState(GoalState before) {
        id = before.id();
        owner = before.owner();
        origin = before.origin();
        facts = persistent(before.facts());
        events = before.events();
        status = before.status();
        plan = before.plan();
        everSubmitted = before.everSubmitted();
        submitted = before.submitted();
        returnReason = before.returnReason();
        activatedOn = before.activatedOn();
        nextReviewDue = before.nextReviewDue();
        pauseReason = before.pauseReason();
        pausedOn = before.pausedOn();
        resumption = before.resumption();
        measuresEverGiven = before.measuresEverGiven();
        checkIns = before.checkIns();
        amendments = before.amendments();
        review = before.review();
        pastReviews = before.pastReviews();
        continuation = before.continuation();
        personalReason = before.personalReason();
        ending = before.ending();
    }

    void remember(String event, FactRecorded fact) {
        facts = facts.plus(event, fact);
        events++;
    }

    @Nullable FactRecorded fact(String event) {
        return facts.get(event);
    }

    Map<String, FactRecorded> facts() {
        return facts;
    }

    void change(String event, UnaryOperator<FactRecorded> change) {
        FactRecorded fact = facts.get(event);
        if (fact != null) {
            facts = facts.plus(event, change.apply(fact));
        }
    }

    void noLongerPaused() {
        pauseReason = null;
        pausedOn = null;
    }

    void countMeasures(List<Measure> measures) {
        for (Measure measure : measures) {
            measuresEverGiven = Math.max(measuresEverGiven, MeasureIds.number(measure.id()));
        }
    }

    void amendment(int number, UnaryOperator<Amendment> change) {
        amendments =
                amendments.stream()
                        .map(
                                amendment ->
                                        amendment.number() == number
                                                ? change.apply(amendment)
                                                : amendment)
                        .toList();
    }

    GoalState build() {
        return new GoalState(
                id,
                owner,
                events,
                status,
                plan,
                origin,
                everSubmitted,
                submitted,
                returnReason,
                activatedOn,
                nextReviewDue,
                pauseReason,
                pausedOn,
                resumption,
                measuresEverGiven,
                checkIns,
                amendments,
                review,
                pastReviews,
                continuation,
                personalReason,
                ending,
                facts);
    }

    /** Shares what stays: a goal of ten thousand events is not copied for one more. */
    private static OrderedPMap<String, FactRecorded> persistent(Map<String, FactRecorded> facts) {
        return facts instanceof OrderedPMap<String, FactRecorded> shared
                ? shared
                : OrderedPMap.from(facts);
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return Collections.unmodifiableList(longer);
    }
}
