package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;

/**
 * A goal as its events leave it: what the aggregate decides on, what a row of the board holds, and
 * what a look at an earlier day shows. Immutable; {@link GoalEvolution} makes the next one.
 *
 * @param events how many events made it
 * @param everSubmitted whether anybody but the owner may ever have seen it
 * @param submitted whether it waits for the decider
 * @param returnReason why the decider last handed it back, null when submitted again since
 * @param nextReviewDue six months after activation or the last review; null unless active
 * @param review the review under way or last held; {@code NOT_BEGUN} after a continuation
 * @param pastReviews reviews that a continuation closed, oldest first
 * @param resumption how the last pause ended, null when it was never paused or is paused again
 * @param continuation how the last review let it go on, null when there was none or it is reviewed
 *     again
 * @param personalReason why it serves no objective, null unless marked personal
 * @param facts the kind of each event by its id, for corrections
 */
public record GoalState(
        GoalId id,
        PersonId owner,
        long events,
        GoalStatus status,
        GoalPlan plan,
        @Nullable Origin origin,
        boolean everSubmitted,
        boolean submitted,
        @Nullable PersonalText returnReason,
        @Nullable LocalDate activatedOn,
        @Nullable LocalDate nextReviewDue,
        @Nullable PersonalText pauseReason,
        @Nullable LocalDate pausedOn,
        @Nullable Resumption resumption,
        int measuresEverGiven,
        List<MadeCheckIn> checkIns,
        List<Amendment> amendments,
        GoalReview review,
        List<GoalReview> pastReviews,
        @Nullable Continuation continuation,
        @Nullable PersonalText personalReason,
        @Nullable Ending ending,
        Map<String, FactRecorded> facts) {

    /**
     * What a correction may name.
     *
     * @param type the event's simple name
     * @param recorded who and when
     * @param on the day it happened, corrections included; null for what carries none
     * @param corrected what corrections made of its fields, as text, by the field's name
     */
    public record FactRecorded(
            String type,
            Recorded recorded,
            @Nullable LocalDate on,
            Map<String, PersonalText> corrected) {
        FactRecorded correctedBy(String field, PersonalText value) {
            Map<String, PersonalText> more = new LinkedHashMap<>(corrected);
            more.put(field, value);
            return new FactRecorded(type, recorded, on, Collections.unmodifiableMap(more));
        }

        FactRecorded happenedOn(LocalDate day) {
            return new FactRecorded(type, recorded, day, corrected);
        }
    }

    /** How a pause ended. */
    public record Resumption(@Nullable PersonalText reason, LocalDate on) {}

    /**
     * How a review let the goal go on.
     *
     * @param changes what was adjusted, measures with their ids
     */
    public record Continuation(@Nullable PersonalText reason, PlanChanges changes, LocalDate on) {}

    /** Place of the last event in the goal's stream, from 0: what {@code If-Match} speaks of. */
    public long version() {
        return events - 1;
    }

    public boolean isPaused() {
        return pausedOn != null;
    }

    public boolean isFinal() {
        return status == GoalStatus.ACHIEVED || status == GoalStatus.WITHDRAWN;
    }

    /** True while nobody but the owner may know of it. */
    public boolean isPrivate() {
        return !everSubmitted;
    }

    /** True when it is active or reviewed, supports no objective and was not marked personal. */
    public boolean isUnaligned() {
        return (status == GoalStatus.ACTIVE || status == GoalStatus.REVIEWED)
                && plan.alignments().isEmpty()
                && personalReason == null;
    }

    /** Amendments that wait for the decider; once a goal has ended nothing waits any more. */
    public List<Amendment> pendingAmendments() {
        return amendments.stream()
                .filter(amendment -> !isFinal())
                .filter(amendment -> amendment.outcome() == Amendment.Outcome.PENDING)
                .toList();
    }
}
