package org.labgoals.indicator.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.indicator.domain.IndicatorEvolution;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Watching;
import org.springframework.stereotype.Component;

/** The one way to read indicators. Whoever is signed in may: they are the laboratory’s. */
@Component
public class IndicatorQueries {

    static final String FEATURE = "indicator";

    private static final Comparator<IndicatorState> BY_NAME =
            Comparator.comparing(
                            (IndicatorState each) -> each.plan().name().orErased(),
                            String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(each -> each.id().value());

    private final CurrentViewer viewer;
    private final IndicatorRecords records;
    private final RecordedEvents events;
    private final IndicatorCatalogue catalogue;
    private final LiveAnswers live;
    private final Today today;

    IndicatorQueries(
            CurrentViewer viewer,
            IndicatorRecords records,
            RecordedEvents events,
            IndicatorCatalogue catalogue,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.records = records;
        this.events = events;
        this.catalogue = catalogue;
        this.live = live;
        this.today = today;
    }

    /** Every indicator with its readings, by name. */
    public List<IndicatorState> all() {
        admit();
        return sorted();
    }

    /** One indicator with its readings. */
    public IndicatorState indicator(IndicatorId id) {
        admit();
        return records.indicator(id).orElseGet(() -> atVersion(id, Long.MAX_VALUE));
    }

    /** The indicator as it stood after so many of its events. */
    public IndicatorState atVersion(IndicatorId id, long version) {
        admit();
        @Nullable IndicatorState state = null;
        for (var event : events.of(IndicatorEvent.class, id.value())) {
            if (event.sequence() <= version) {
                state = IndicatorEvolution.evolve(state, event.payload());
            }
        }
        if (state == null) {
            throw new NotFound("There is no such indicator.");
        }
        return state;
    }

    /** What a file would bring to an indicator; nothing is recorded. */
    public ReadingsImport preview(IndicatorId id, String csv) {
        return ReadingsImport.of(csv, indicator(id), today.date());
    }

    /** The indicators that are ready to pick. */
    public List<ReadyIndicator> ready() {
        admit();
        return catalogue.on(today.date());
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Hands the answer to the listener now and each time it changes, until closed. */
    public Watching watch(Consumer<List<IndicatorState>> listener) {
        admit();
        return live.watch(FEATURE, change -> true, this::sorted, listener);
    }

    private List<IndicatorState> sorted() {
        return records.all().stream().sorted(BY_NAME).toList();
    }

    private void admit() {
        Objects.requireNonNull(viewer.get());
    }
}
