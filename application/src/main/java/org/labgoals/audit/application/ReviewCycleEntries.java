package org.labgoals.audit.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.CyclesKnown;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleEvent.CycleDeadlinesMoved;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleClosed;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleRenamed;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.springframework.stereotype.Component;

/** What happened to a review cycle, for those who may know of it. */
@Component
class ReviewCycleEntries implements EntriesOfLaboratory {

    private final RecordedEvents events;
    private final CyclesKnown cycles;
    private final Directory directory;
    private final EntryLines lines;

    ReviewCycleEntries(
            RecordedEvents events, CyclesKnown cycles, Directory directory, EntryLines lines) {
        this.events = events;
        this.cycles = cycles;
        this.directory = directory;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return ReviewCycleEvent.class;
    }

    @Override
    public Set<String> ids(Viewer viewer) {
        return cycles.all(viewer).stream()
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Told> told(Viewer viewer, String recordId) {
        return cycles.all(viewer).stream()
                .filter(each -> each.id().value().equals(recordId))
                .findFirst()
                .map(each -> new Told(each.name().orErased(), "reviews", told(recordId)));
    }

    private List<HistoryLine> told(String recordId) {
        return events.of(ReviewCycleEvent.class, recordId).stream().map(this::line).toList();
    }

    private HistoryLine line(RecordedEvent<ReviewCycleEvent> event) {
        return switch (event.payload()) {
            case ReviewCycleOpened e ->
                    lines.line(
                            event,
                            e.on(),
                            null,
                            Fields.none()
                                    .now("name", e.name())
                                    .now("review-from", (Object) e.plan().from())
                                    .now("review-until", (Object) e.plan().until())
                                    .now("people", (Object) names(e)));
            case ReviewCycleRenamed e ->
                    lines.line(event, null, null, Fields.none().now("name", e.name()));
            case CycleDeadlinesMoved e ->
                    lines.line(event, null, null, ReviewEntries.deadlines(e.deadlines()));
            case ReviewCycleCarriedOut e -> lines.line(event, null, null, Fields.none());
            case ReviewCycleClosed e -> lines.line(event, e.on(), null, Fields.none());
        };
    }

    private String names(ReviewCycleOpened e) {
        return directory.people(e.people()).values().stream()
                .map(PersonLine::name)
                .collect(Collectors.joining(", "));
    }
}
