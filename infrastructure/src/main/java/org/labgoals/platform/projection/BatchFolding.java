package org.labgoals.platform.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.eventstore.StoredEvents;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.labgoals.shared.application.RecordedEvent;

/**
 * Collects the events of a batch and, before the processor's commit, loads the rows they touch,
 * folds and saves them. After the commit it tells which rows changed.
 */
final class BatchFolding implements EventHandlerInvoker {

    private final String feature;
    private final List<Projection<?, ?>> projections;
    private final Consumer<List<Changed>> signal;
    private final String resource;

    BatchFolding(
            String feature, List<Projection<?, ?>> projections, Consumer<List<Changed>> signal) {
        this.feature = feature;
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
        return projections.stream()
                .anyMatch(each -> each.eventType().isAssignableFrom(payloadType));
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<EventMessage<?>> collected = batch.getResource(resource);
        if (collected == null) {
            List<EventMessage<?>> events = new ArrayList<>();
            batch.resources().put(resource, events);
            Map<String, Changed> changed = new LinkedHashMap<>();
            batch.onPrepareCommit(work -> fold(events, changed));
            batch.afterCommit(work -> signal.accept(List.copyOf(changed.values())));
            collected = events;
        }
        collected.add(message);
    }

    @Override
    public void performReset() {
        projections.forEach(each -> each.rows().clear());
    }

    @Override
    public <C> void performReset(@Nullable C context) {
        performReset();
    }

    private void fold(List<EventMessage<?>> events, Map<String, Changed> changed) {
        projections.forEach(each -> fold(each, events, changed));
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
        Set<String> subjects = new LinkedHashSet<>();
        recorded.forEach(event -> subjects.addAll(projection.subjects(event)));
        if (subjects.isEmpty()) {
            return;
        }
        Map<String, R> before = projection.rows().load(subjects);
        Map<String, @Nullable R> after = new LinkedHashMap<>();
        for (RecordedEvent<E> event : recorded) {
            for (String subject : projection.subjects(event)) {
                R row = after.containsKey(subject) ? after.get(subject) : before.get(subject);
                after.put(subject, projection.fold(subject, row, event));
                changed.put(subject, new Changed(feature, subject, event.sequence()));
            }
        }
        projection.rows().save(new HashMap<>(before), after);
    }
}
