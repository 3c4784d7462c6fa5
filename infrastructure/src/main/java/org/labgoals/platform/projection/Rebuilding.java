package org.labgoals.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.eventstore.SettledEvents;
import org.labgoals.platform.projection.RebuildLedger.Going;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds features anew beside the rows that are served, step by step: each step is one transaction
 * that ends with how far it has come, so any node can take the next one and none is lost or done
 * twice, whoever is killed. It never reads further than the feature's own processor has, so at the
 * end the new rows take the old ones' place without that processor's knowing.
 */
final class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int WAIT_FOR_ROWS_MILLIS = 400;
    private static final int PATIENCE = 5;

    private final SettledEvents events;
    private final RebuildLedger ledger;
    private final RowsBeside beside;
    private final ParkedEvents parked;
    private final Tokens tokens;
    private final Map<String, BatchFolding> folding;
    private final TransactionTemplate transaction;
    private final Runnable served;
    private final int batch;
    private @Nullable Ahead ahead;
    private int failures;

    /**
     * Steps through these.
     *
     * @param folding makes, for what each of its transactions begins with, how each feature folds
     * @param served tells everybody that any row may have changed
     * @param batch how many events a step takes
     */
    Rebuilding(
            SettledEvents events,
            RebuildLedger ledger,
            RowsBeside beside,
            ParkedEvents parked,
            Tokens tokens,
            Function<Runnable, Map<String, BatchFolding>> folding,
            PlatformTransactionManager transactions,
            Runnable served,
            int batch) {
        this.batch = batch;
        this.events = events;
        this.ledger = ledger;
        this.beside = beside;
        this.parked = parked;
        this.tokens = tokens;
        this.folding = folding.apply(beside::lookHere);
        this.transaction = new TransactionTemplate(transactions);
        this.served = served;
    }

    /** What a step came to. */
    enum Step {
        /** Nothing goes on. */
        IDLE,
        /** There is more. */
        ON,
        /** Another node is at it, or somebody has to come further first. */
        LATER
    }

    /** The next step of the rebuild that goes on, if one does. */
    Step next() {
        var seen = ledger.going().orElse(null);
        if (seen == null) {
            ahead = null;
            return Step.IDLE;
        }
        try {
            var step = step(seen);
            failures = 0;
            return step;
        } catch (RuntimeException failure) {
            ahead = null;
            return failed(seen, failure);
        }
    }

    private Step failed(Going going, RuntimeException failure) {
        var fault = Fault.of(failure);
        if (!fault.comesAgain()) {
            LOG.debug("A step of a rebuild is tried again", failure);
            return Step.LATER;
        }
        failures++;
        if (failures < PATIENCE) {
            LOG.debug("A step of a rebuild failed; it is tried record by record", failure);
            return Step.ON;
        }
        failures = 0;
        LOG.error("The rebuild of {} was given up: {}", going.left(), fault.told());
        transaction.executeWithoutResult(
                status -> {
                    if (ledger.take(going).isPresent()) {
                        beside.drop();
                        ledger.ended(going, fault.told());
                    }
                });
        return Step.IDLE;
    }

    private Step step(Going seen) {
        var unknown = seen.features().stream().filter(each -> !folding.containsKey(each)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No projection is called " + unknown);
        }
        if (!ledger.shape().equals(seen.madeUnder())) {
            return begin(seen);
        }
        var places = tokens.places();
        long end =
                seen.left().stream()
                        .mapToLong(
                                each -> places.getOrDefault(each, Tokens.Place.BEGINNING).whole())
                        .reduce(events.end(), Math::min);
        var next = read(seen, end);
        return next.isEmpty() ? serve(seen, places) : fold(seen, next, end);
    }

    private Step begin(Going seen) {
        LOG.info("Folding {} anew, beside the rows that are served", seen.features());
        return taken(
                seen,
                going -> {
                    beside.make(RowsBeside.all(own(going.features()).values()));
                    ledger.begun(going, ledger.shape());
                });
    }

    private Step fold(Going seen, List<? extends TrackedEventMessage<?>> read, long end) {
        long began = System.nanoTime();
        long upTo = index(read.getLast());
        ahead = Ahead.of(upTo, CompletableFuture.supplyAsync(() -> between(upTo, end)));
        return taken(
                seen,
                going -> {
                    beside.lookHere();
                    own(going.left()).values().forEach(each -> each.foldWithin(read));
                    ledger.read(
                            going, upTo, Duration.ofNanos(System.nanoTime() - began).toMillis());
                });
    }

    /** The new rows of one feature more, with what its processor has read since. */
    private Step serve(Going seen, Map<String, Tokens.Place> places) {
        var feature = seen.left().getFirst();
        var now = places.getOrDefault(feature, Tokens.Place.BEGINNING);
        if (now.index() - seen.readTo() > batch) {
            return Step.LATER; // a gap far back that is yet to be decided
        }
        var its = Objects.requireNonNull(folding.get(feature));
        var step =
                taken(
                        seen,
                        going -> {
                            parked.alone(feature);
                            beside.alone(feature, its.tables(), WAIT_FOR_ROWS_MILLIS);
                            var place = tokens.of(feature);
                            var since =
                                    events
                                            .between(
                                                    going.readTo(),
                                                    place.index(),
                                                    Integer.MAX_VALUE)
                                            .stream()
                                            .filter(each -> !place.gaps().contains(index(each)))
                                            .toList();
                            beside.lookHere();
                            its.foldWithin(since);
                            beside.serve(feature, its.tables());
                            ledger.served(going, feature);
                            if (going.left().size() == 1) {
                                beside.drop();
                                ledger.ended(going, null);
                            }
                        });
        if (step == Step.ON) {
            LOG.info("The new rows of {} are served", feature);
            served.run();
        }
        return step;
    }

    private Step taken(Going seen, Consumer<Going> work) {
        return Boolean.TRUE.equals(
                        transaction.execute(
                                status -> {
                                    var going = ledger.take(seen);
                                    going.ifPresent(work);
                                    return going.isPresent();
                                }))
                ? Step.ON
                : Step.LATER;
    }

    private Map<String, BatchFolding> own(List<String> features) {
        Map<String, BatchFolding> own = new TreeMap<>();
        folding.forEach(
                (feature, its) -> {
                    if (features.contains(feature)) {
                        own.put(feature, its);
                    }
                });
        return own;
    }

    /** What was read while the batch before was folded, or else what is read now. */
    private List<? extends TrackedEventMessage<?>> read(Going seen, long end) {
        var waiting = ahead;
        ahead = null;
        if (waiting != null && waiting.after() == seen.readTo()) {
            var read = waiting.batch().join();
            if (!read.isEmpty()) {
                return read;
            }
        }
        return between(seen.readTo(), end);
    }

    /** Read, and opened: the texts and the JSON cost more than the rows that they come in. */
    private List<? extends TrackedEventMessage<?>> between(long after, long upTo) {
        var read = events.between(after, upTo, batch);
        read.stream()
                .filter(
                        event ->
                                folding.values().stream()
                                        .anyMatch(
                                                each -> each.canHandleType(event.getPayloadType())))
                .forEach(TrackedEventMessage::getPayload);
        return read;
    }

    private static long index(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** A batch that is being read while the one before it is folded. */
    private record Ahead(
            long after, CompletableFuture<List<? extends TrackedEventMessage<?>>> batch) {

        static Ahead of(
                long after, CompletableFuture<List<? extends TrackedEventMessage<?>>> batch) {
            return new Ahead(after, batch);
        }
    }
}
