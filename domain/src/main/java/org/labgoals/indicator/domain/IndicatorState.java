package org.labgoals.indicator.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An indicator as its events leave it. Immutable; {@link IndicatorEvolution} makes the next one.
 *
 * @param events how many events made it
 * @param readings by month, the oldest first
 * @param withdrawn readings that were taken out, as they came
 */
public record IndicatorState(
        IndicatorId id,
        long events,
        IndicatorPlan plan,
        List<KeptReading> readings,
        List<WithdrawnReading> withdrawn) {

    /** Keeps copies. */
    public IndicatorState {
        readings = List.copyOf(readings);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Place of the last event in the stream, from 0. */
    public long version() {
        return events - 1;
    }

    /** The reading of a month. */
    public Optional<KeptReading> reading(YearMonth month) {
        return readings.stream().filter(each -> each.now().month().equals(month)).findFirst();
    }

    /** Whether it holds this very reading already. */
    public boolean holds(Reading reading) {
        return reading(reading.month()).filter(kept -> kept.now().saysWhat(reading)).isPresent();
    }
}
