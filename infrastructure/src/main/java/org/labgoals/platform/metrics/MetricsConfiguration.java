package org.labgoals.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.labgoals.platform.settings.Settings;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.MetricsDoor;
import org.labgoals.shared.application.Workload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured beside what each feature measures itself. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    ProjectionMeters projectionMeters(EngineRoom engine, InstantSource clock) {
        return new ProjectionMeters(engine, clock);
    }

    @Bean
    MetricsDoor metricsDoor(Settings settings) {
        return said -> settings.metrics().map(token -> token.opens(said)).orElse(false);
    }

    @Bean
    Workload workload(MeterRegistry meters, InstantSource clock) {
        return new MeteredWork(meters, clock.instant());
    }
}
