package org.labgoals.visit.infrastructure;

import org.junit.platform.commons.annotation.Testable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The platform and the rows of visits, without anybody to visit. */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"org.labgoals.platform", "org.labgoals.visit.infrastructure"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.labgoals\\.platform\\..*Test.*"))
@EntityScan("org.labgoals.visit.infrastructure")
@EnableJpaRepositories("org.labgoals.visit.infrastructure")
class VisitLaboratory {}
