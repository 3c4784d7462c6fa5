package org.labgoals.platform.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.eventstore.StoredEvents;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.RecordedTexts;
import org.labgoals.shared.domain.DestroysKey;
import org.labgoals.shared.domain.DestroysPersonKey;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Collects the events of a batch and, before the processor's commit, loads the rows they touch,
 * folds and saves them. After the commit it tells which rows changed.
 *
 * <p>A batch that fails is rolled back. When it comes again, each record's events are first tried
 * in a transaction that is taken back: those of a record that fail, and the record's later ones,
 * are parked, and the rest is folded as ever, in one transaction with the token.
 */
final class BatchFolding implements EventHandlerInvoker {

    private final String feature;
    private final List<Projection<?, ?>> projections;
    private final RecordedEvents recorded;
    private final ParkedEvents parked;
    private final TransactionTemplate ofItsOwn;
    private final RecordedTexts texts;
    private final Consumer<List<Changed>> signal;
    private final String resource;
    private final Runnable beginning;
    private boolean failedBefore;

    /**
     * Folds into the rows that the transaction finds.
     *
     * @param beginning what each transaction of its own begins with
     */
    BatchFolding(
            String feature,
            List<Projection<?, ?>> projections,
            RecordedEvents recorded,
            ParkedEvents parked,
            PlatformTransactionManager transactions,
            RecordedTexts texts,
            Consumer<List<Changed>> signal,
            Runnable beginning) {
        this.beginning = beginning;
        this.feature = feature;
        this.parked = parked;
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.recorded = recorded;
        this.texts = texts;
        this.projections = projections;
        this.signal = signal;
        this.resource = "folding " + feature;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return DestroysKey.class.isAssignableFrom(payloadType)
                || DestroysPersonKey.class.isAssignableFrom(payloadType)
                || projections.stream()
                        .anyMatch(each -> each.eventType().isAssignableFrom(payloadType));
    }

    /** Whether somebody may be waiting for the rows that such an event changes. */
    boolean isAwaited(Class<?> payloadType) {
        return projections.stream().anyMatch(Projection::isAwaited) && canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<EventMessage<?>> collected = batch.getResource(resource);
        if (collected == null) {
            List<EventMessage<?>> events = new ArrayList<>();
            batch.resources().put(resource, events);
            Map<String, Changed> changed = new LinkedHashMap<>();
            batch.onPrepareCommit(work -> foldBatch(events, changed));
            batch.afterCommit(work -> signal.accept(List.copyOf(changed.values())));
            collected = events;
        }
        collected.add(message);
    }

    @Override
    public void performReset() {
        projections.forEach(each -> each.rows().clear());
        parked.clear(feature);
    }

    @Override
    public <C> void performReset(@Nullable C context) {
        performReset();
    }

    /** Folds those of the events that concern the feature, in the transaction that is going on. */
    void foldWithin(List<? extends EventMessage<?>> events) {
        List<EventMessage<?>> own =
                events.stream()
                        .filter(event -> canHandleType(event.getPayloadType()))
                        .<EventMessage<?>>map(event -> event)
                        .toList();
        if (!own.isEmpty()) {
            foldBatch(own, new HashMap<>());
        }
    }

    /** The tables of the feature's rows. */
    Set<String> tables() {
        return projections.stream()
                .flatMap(each -> each.rows().tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void foldBatch(List<EventMessage<?>> events, Map<String, Changed> changed) {
        try {
            fold(withoutParked(events), changed);
            failedBefore = false;
        } catch (RuntimeException failure) {
            failedBefore = Fault.of(failure).comesAgain();
            throw failure;
        }
    }

    /** What can be folded; the rest waits with the record it belongs to. */
    private List<EventMessage<?>> withoutParked(List<EventMessage<?>> events) {
        var waiting = new HashSet<>(parked.records(feature));
        if (waiting.isEmpty() && !failedBefore) {
            return events;
        }
        Map<EventMessage<?>, Fault> faults = failedBefore ? faults(events) : Map.of();
        List<EventMessage<?>> good = new ArrayList<>();
        for (EventMessage<?> event : events) {
            var its = StoredEvents.recorded(Object.class, event);
            var fault = faults.get(event);
            if (fault != null || waiting.contains(its.recordId())) {
                waiting.add(its.recordId());
                parked.park(feature, its, fault);
            } else {
                good.add(event);
            }
        }
        return good;
    }

    /** The first event of each record that cannot be folded. */
    private Map<EventMessage<?>, Fault> faults(List<EventMessage<?>> events) {
        Map<EventMessage<?>, Fault> found = new HashMap<>();
        events.stream()
                .collect(
                        Collectors.groupingBy(
                                event -> StoredEvents.recorded(Object.class, event).recordId(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .forEach(own -> tried(own, found));
        return found;
    }

    private void tried(List<EventMessage<?>> own, Map<EventMessage<?>, Fault> found) {
        var at = new AtomicReference<EventMessage<?>>(own.getFirst());
        try {
            ofItsOwn.executeWithoutResult(
                    status -> {
                        status.setRollbackOnly();
                        beginning.run();
                        for (EventMessage<?> event : own) {
                            at.set(event);
                            fold(List.<EventMessage<?>>of(event), new HashMap<>());
                        }
                    });
        } catch (RuntimeException failure) {
            var fault = Fault.of(failure);
            if (!fault.comesAgain()) {
                throw failure;
            }
            found.put(at.get(), fault);
        }
    }

    /**
     * Folds a record's waiting events, in a transaction of its own.
     *
     * @param leftOut whether the first of them is left out for ever
     */
    void takeUp(String record, List<? extends EventMessage<?>> waiting, boolean leftOut) {
        Map<String, Changed> changed = new LinkedHashMap<>();
        ofItsOwn.executeWithoutResult(
                status -> {
                    parked.alone(feature);
                    var wanted = parked.sequences(feature, record);
                    for (EventMessage<?> event : waiting) {
                        var its = StoredEvents.recorded(Object.class, event);
                        if (wanted.contains(its.sequence())) {
                            boolean without = leftOut && its.sequence() == wanted.getFirst();
                            if (!without) {
                                fold(List.<EventMessage<?>>of(event), changed);
                            }
                            parked.release(feature, record, its.sequence());
                        }
                    }
                });
        signal.accept(List.copyOf(changed.values()));
    }

    private void fold(List<EventMessage<?>> events, Map<String, Changed> changed) {
        projections.forEach(each -> fold(each, events, changed));
        for (EventMessage<?> event : events) {
            List<String> records =
                    switch (event.getPayload()) {
                        case DestroysKey redaction -> List.of(redaction.record());
                        case DestroysPersonKey erasure ->
                                texts.recordsAbout(erasure.person().value());
                        default -> List.of();
                    };
            if (records.isEmpty()) {
                continue;
            }
            records.forEach(record -> projections.forEach(each -> foldAnew(each, record, changed)));
            // whoever destroyed the key waits for this, whether or not there was a row to fold
            var done = StoredEvents.recorded(Object.class, event);
            changed.put(done.recordId(), new Changed(feature, done.recordId(), done.sequence()));
        }
    }

    /** Folds a record's row from its first event: a text in it can be read no more. */
    private <E, R> void foldAnew(
            Projection<E, R> projection, String record, Map<String, Changed> changed) {
        R row = projection.rows().load(List.of(record)).get(record);
        if (row == null) {
            return;
        }
        long upTo = projection.version(row);
        R fresh = null;
        for (RecordedEvent<E> event : recorded.of(projection.eventType(), record)) {
            if (event.sequence() <= upTo) {
                fresh = projection.fold(record, fresh, event);
            }
        }
        if (fresh != null) {
            Map<String, @Nullable R> after = new HashMap<>();
            after.put(record, fresh);
            projection.rows().save(Map.of(record, row), after);
            changed.put(record, new Changed(feature, record, upTo));
        }
    }

    private <E, R> void fold(
            Projection<E, R> projection,
            List<EventMessage<?>> events,
            Map<String, Changed> changed) {
        List<RecordedEvent<E>> recorded =
                events.stream()
                        .filter(
                                event ->
                                        projection
                                                .eventType()
                                                .isAssignableFrom(event.getPayloadType()))
                        .map(event -> StoredEvents.recorded(projection.eventType(), event))
                        .toList();
        Map<String, List<RecordedEvent<E>>> bySubject = new LinkedHashMap<>();
        for (RecordedEvent<E> event : recorded) {
            for (String subject : projection.subjects(event)) {
                bySubject.computeIfAbsent(subject, none -> new ArrayList<>()).add(event);
            }
        }
        if (bySubject.isEmpty()) {
            return;
        }
        Map<String, R> before = projection.rows().load(bySubject.keySet());
        Map<String, @Nullable R> after = new LinkedHashMap<>();
        bySubject.forEach(
                (subject, its) -> {
                    after.put(subject, projection.foldAll(subject, before.get(subject), its));
                    changed.put(subject, new Changed(feature, subject, its.getLast().sequence()));
                });
        projection.rows().save(new HashMap<>(before), after);
    }
}
