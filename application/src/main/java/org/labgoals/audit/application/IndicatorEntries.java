package org.labgoals.audit.application;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.indicator.application.IndicatorRecords;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.indicator.domain.IndicatorEvent.IndicatorChanged;
import org.labgoals.indicator.domain.IndicatorEvent.IndicatorDefined;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingCorrected;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingRecorded;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingWithdrawn;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened to an indicator. Everybody may know of each. */
@Component
class IndicatorEntries implements EntriesOfLaboratory {

    private final RecordedEvents events;
    private final IndicatorRecords indicators;
    private final EntryLines lines;

    IndicatorEntries(RecordedEvents events, IndicatorRecords indicators, EntryLines lines) {
        this.events = events;
        this.indicators = indicators;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return IndicatorEvent.class;
    }

    @Override
    public Set<String> ids(Viewer viewer) {
        return indicators.all().stream().map(one -> one.id().value()).collect(Collectors.toSet());
    }

    @Override
    public Optional<Told> told(Viewer viewer, String recordId) {
        return indicators
                .indicator(new IndicatorId(recordId))
                .map(
                        one ->
                                new Told(
                                        one.plan().name().orErased(),
                                        "indicators/" + recordId,
                                        lines(recordId)));
    }

    private List<HistoryLine> lines(String recordId) {
        Map<YearMonth, BigDecimal> readings = new HashMap<>();
        return events.of(IndicatorEvent.class, recordId).stream()
                .map(event -> line(event, readings))
                .toList();
    }

    /**
     * One line.
     *
     * @param readings what each month said before it, and says after it
     */
    private HistoryLine line(
            RecordedEvent<IndicatorEvent> event, Map<YearMonth, BigDecimal> readings) {
        var payload = event.payload();
        return lines.line(event, null, reason(payload), fields(payload, readings));
    }

    private static @Nullable PersonalText reason(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e -> null;
            case IndicatorChanged e -> e.reason();
            case ReadingRecorded e -> null;
            case ReadingCorrected e -> e.reason();
            case ReadingWithdrawn e -> e.reason();
        };
    }

    private static Fields fields(IndicatorEvent event, Map<YearMonth, BigDecimal> readings) {
        return switch (event) {
            case IndicatorDefined e -> plan(e.plan());
            case IndicatorChanged e -> plan(e.plan());
            case ReadingRecorded e -> {
                readings.put(e.month(), e.value());
                yield Fields.none()
                        .now("month", (Object) e.month())
                        .now("reading", (Object) e.value().toPlainString())
                        .now("note", e.note());
            }
            case ReadingCorrected e -> {
                var before = readings.put(e.month(), e.value());
                yield Fields.none()
                        .now("month", (Object) e.month())
                        .from(
                                "reading",
                                before == null ? null : before.toPlainString(),
                                e.value().toPlainString());
            }
            case ReadingWithdrawn e -> {
                var before = readings.remove(e.month());
                yield Fields.none()
                        .now("month", (Object) e.month())
                        .from("reading", before == null ? null : before.toPlainString(), null);
            }
        };
    }

    private static Fields plan(IndicatorPlan plan) {
        var benchmark = plan.benchmark();
        return Fields.none()
                .now("name", plan.name())
                .now("unit", (Object) plan.unit())
                .now("benchmark", benchmark == null ? null : (Object) benchmark.toPlainString())
                .now("source", plan.source())
                .now("section", (Object) plan.section());
    }
}
