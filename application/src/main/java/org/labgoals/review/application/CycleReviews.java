package org.labgoals.review.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCommand.MoveDeadlines;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewCycleCommand.NoteCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleEvent.CycleDeadlinesMoved;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
import org.labgoals.review.domain.ReviewCycleEvolution;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.review.domain.ReviewRule;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.application.Cause;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * Brings the reviews of a cycle to what the cycle says: opens each that is missing, moves the last
 * days of each that has others, and notes in the end that it is done. As whoever opened or changed
 * the cycle, with that event as the cause. However often and wherever it is done, each person's
 * record opens one review of a cycle.
 */
@Component
public class CycleReviews {

    private final ReviewCycleRecords cycles;
    private final ReviewRecords records;
    private final RecordedEvents events;
    private final OneWayIn way;
    private final Today today;
    private final InstantSource clock;

    CycleReviews(
            ReviewCycleRecords cycles,
            ReviewRecords records,
            RecordedEvents events,
            OneWayIn way,
            Today today,
            InstantSource clock) {
        this.cycles = cycles;
        this.records = records;
        this.events = events;
        this.way = way;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Goes on with the cycles that were left half-way.
     *
     * @param patience so long whoever asked for it is taken to be still at it
     */
    public void carryOn(Duration patience) {
        var before = clock.instant().minus(patience);
        cycles.all().stream()
                .filter(cycle -> !cycle.carriedOut() && !cycle.isClosed())
                .map(ReviewCycleState::id)
                .filter(
                        cycle ->
                                asked(cycle)
                                        .filter(it -> it.recordedAt().isBefore(before))
                                        .isPresent())
                .forEach(this::carryOut);
    }

    /** Carries the cycle out; nothing where that was done, or where it was closed. */
    void carryOut(ReviewCycleId id) {
        var history = history(id);
        @Nullable ReviewCycleState state = null;
        for (var event : history) {
            state = ReviewCycleEvolution.evolve(state, event.payload());
        }
        if (state == null || state.carriedOut() || state.isClosed()) {
            return;
        }
        var cycle = state;
        asked(history.stream()).ifPresent(event -> carryOut(cycle, event));
    }

    private void carryOut(ReviewCycleState cycle, RecordedEvent<ReviewCycleEvent> asked) {
        var by = new PersonId(asked.metadata(Metadata.ACTOR));
        var as =
                Metadata.of(
                        by.value(),
                        asked.metadata(Metadata.ROLE),
                        Channel.valueOf(asked.metadata(Metadata.CHANNEL).toUpperCase(Locale.ROOT)));
        var at = new Occasion(by, Standing.ONLOOKER, today.date());
        Cause.call(
                asked.eventId(),
                () -> {
                    cycle.people().forEach(person -> bring(person, cycle, at, as));
                    return note(cycle, at, as);
                });
    }

    private void bring(PersonId person, ReviewCycleState cycle, Occasion at, Metadata as) {
        var there = records.record(person).flatMap(record -> record.ofCycle(cycle.id()));
        try {
            if (there.isEmpty()) {
                send(new OpenReview(person, at, cycle.plan(), cycle.id()), as);
            } else if (isElsewhere(there.get(), cycle)) {
                send(new MoveDeadlines(person, at, cycle.id(), cycle.plan().deadlines()), as);
            }
        } catch (Refused refused) {
            // Whose days are reviewed already keeps that review; nobody else goes without.
            if (refused.rule() != ReviewRule.REVIEW_OVERLAPS) {
                throw refused;
            }
        }
    }

    private static boolean isElsewhere(PerformanceReview review, ReviewCycleState cycle) {
        return review.status() == ReviewStatus.OPEN
                && !review.plan().deadlines().equals(cycle.plan().deadlines());
    }

    private void send(ReviewCommand command, Metadata as) {
        var person = command.person();
        way.send(
                ReviewQueries.FEATURE,
                ReviewCommand.class,
                command,
                ReviewRecordId.of(person).value(),
                as,
                null,
                true,
                () -> records.version(person));
    }

    private boolean note(ReviewCycleState cycle, Occasion at, Metadata as) {
        way.send(
                ReviewQueries.FEATURE,
                ReviewCycleCommand.class,
                new NoteCycleCarriedOut(cycle.id(), at, cycle.plan().deadlines()),
                cycle.id().value(),
                as,
                null,
                false,
                () -> cycles.version(cycle.id()));
        return true;
    }

    private Optional<RecordedEvent<ReviewCycleEvent>> asked(ReviewCycleId cycle) {
        return asked(history(cycle).stream());
    }

    /** The last event that asks for something of the reviews. */
    private static Optional<RecordedEvent<ReviewCycleEvent>> asked(
            Stream<RecordedEvent<ReviewCycleEvent>> history) {
        return history.filter(
                        event ->
                                event.payload() instanceof ReviewCycleOpened
                                        || event.payload() instanceof CycleDeadlinesMoved)
                .reduce((earlier, later) -> later);
    }

    private List<RecordedEvent<ReviewCycleEvent>> history(ReviewCycleId cycle) {
        return events.of(ReviewCycleEvent.class, cycle.value());
    }
}
