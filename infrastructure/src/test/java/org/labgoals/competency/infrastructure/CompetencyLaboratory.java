package org.labgoals.competency.infrastructure;

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

/** The platform, people and competency, without screens. */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.labgoals.platform",
            "org.labgoals.shared.application",
            "org.labgoals.people.application",
            "org.labgoals.people.infrastructure",
            "org.labgoals.evidence.application",
            "org.labgoals.evidence.infrastructure",
            "org.labgoals.competency.application",
            "org.labgoals.competency.infrastructure"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.labgoals\\.(platform\\.(parcel\\..*|.*Test.*)"
                                        + "|people\\.infrastructure\\.PeopleLaboratory)"))
@EntityScan({
    "org.labgoals.people.infrastructure",
    "org.labgoals.evidence.infrastructure",
    "org.labgoals.competency.infrastructure"
})
@EnableJpaRepositories({
    "org.labgoals.people.infrastructure",
    "org.labgoals.evidence.infrastructure",
    "org.labgoals.competency.infrastructure"
})
class CompetencyLaboratory {

    /** Somebody of the demo laboratory, who signs by being one. */
    static Viewer viewer(String name, Role... roles) {
        return new Viewer(name, new PersonId(name), Set.of(roles), Channel.DEMO);
    }

    @Bean
    CurrentViewer currentViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }

    @Bean
    @Primary
    SetClock setClock() {
        return new SetClock();
    }
}
