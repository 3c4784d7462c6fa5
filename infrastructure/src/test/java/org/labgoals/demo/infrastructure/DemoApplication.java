package org.labgoals.demo.infrastructure;

import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.platform.commons.annotation.Testable;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The product without its screens, and without the make-believe of other tests. {@link Testable}
 * keeps it out of every other context that looks through these packages.
 */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.labgoals",
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.ANNOTATION,
                    classes = {SpringBootConfiguration.class, TestConfiguration.class}),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "org\\.labgoals\\.platform\\.parcel\\..*")
        })
@EntityScan("org.labgoals")
@EnableJpaRepositories("org.labgoals")
class DemoApplication {

    /** Noon, wherever midnight is while tests run. */
    @Bean
    @Primary
    InstantSource noonOfTheDemosDay() {
        return InstantSource.fixed(
                DemoLaboratoryTest.TODAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
    }

    @Bean
    CurrentViewer demoTestViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }
}
