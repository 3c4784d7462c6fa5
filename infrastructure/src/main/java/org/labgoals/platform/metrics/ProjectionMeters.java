package org.labgoals.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.EngineRoom.Following;
import org.labgoals.shared.application.Meters;

/** How far each feature's rows are behind the events, and how many records wait. */
final class ProjectionMeters implements MeterBinder {

    private final EngineRoom engine;
    private final InstantSource clock;
    private final Lately<List<Following>> following;

    ProjectionMeters(EngineRoom engine, InstantSource clock) {
        this.engine = engine;
        this.clock = clock;
        this.following = new Lately<>(engine::projections, clock);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var feature : engine.features()) {
            gauge(Meters.BEHIND, feature, Following::behind)
                    .description("Events that the rows do not hold yet")
                    .baseUnit("events")
                    .register(meters);
            gauge(Meters.LAG, feature, each -> age(each.oldest()))
                    .description("How long ago the first of them was recorded")
                    .baseUnit("seconds")
                    .register(meters);
        }
        Gauge.builder(Meters.PARKED, engine, each -> each.parked().size())
                .description("Records whose events could not be taken in, at most two hundred")
                .register(meters);
    }

    private Gauge.Builder<Lately<List<Following>>> gauge(
            String name, String feature, ToDoubleFunction<Following> value) {
        return Gauge.builder(
                        name,
                        following,
                        all ->
                                all.get().stream()
                                        .filter(each -> each.feature().equals(feature))
                                        .mapToDouble(value)
                                        .findFirst()
                                        .orElse(Double.NaN))
                .tag("feature", feature);
    }

    private double age(@Nullable Instant oldest) {
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
