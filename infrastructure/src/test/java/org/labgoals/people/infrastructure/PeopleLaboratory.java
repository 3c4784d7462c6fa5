package org.labgoals.people.infrastructure;

import java.util.Set;
import org.junit.platform.commons.annotation.Testable;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The platform and the feature people, without screens and other features. {@link Testable} keeps
 * it out of every other context that looks through these packages.
 */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.labgoals.platform",
            "org.labgoals.shared.application",
            "org.labgoals.people.application",
            "org.labgoals.people.infrastructure"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.labgoals\\.platform\\..*Test.*"))
@EntityScan("org.labgoals.people.infrastructure")
@EnableJpaRepositories("org.labgoals.people.infrastructure")
class PeopleLaboratory {

    static final Viewer ADMINISTRATOR =
            new Viewer("admin", new PersonId("admin"), Set.of(Role.ADMINISTRATOR), Channel.API);

    @Bean
    @Primary
    MovedClock movedClock() {
        return new MovedClock();
    }

    @Bean
    CurrentViewer currentViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }
}
