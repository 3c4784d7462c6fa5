package org.labgoals.career.infrastructure;

import org.junit.platform.commons.annotation.Testable;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Entered;
import org.labgoals.shared.application.SignerCheck;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The platform and the features that careers are about, without screens. */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.labgoals.platform",
            "org.labgoals.shared.application",
            "org.labgoals.goal.application",
            "org.labgoals.goal.infrastructure",
            "org.labgoals.audit.application",
            "org.labgoals.audit.infrastructure",
            "org.labgoals.indicator.application",
            "org.labgoals.indicator.infrastructure",
            "org.labgoals.objective.application",
            "org.labgoals.objective.infrastructure",
            "org.labgoals.review.application",
            "org.labgoals.review.infrastructure",
            "org.labgoals.people.application",
            "org.labgoals.people.infrastructure",
            "org.labgoals.evidence.application",
            "org.labgoals.evidence.infrastructure",
            "org.labgoals.competency.application",
            "org.labgoals.evidence.infrastructure",
            "org.labgoals.competency.infrastructure",
            "org.labgoals.career.application",
            "org.labgoals.career.infrastructure"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.labgoals\\..*(Test(\\$.*)?|Laboratory)"
                                    + "|org\\.labgoals\\.audit\\.application\\.(Review|Feedback|Exports|EvidencePackets).*"))
@EntityScan({
    "org.labgoals.review.infrastructure",
    "org.labgoals.indicator.infrastructure",
    "org.labgoals.objective.infrastructure",
    "org.labgoals.goal.infrastructure",
    "org.labgoals.people.infrastructure",
    "org.labgoals.evidence.infrastructure",
    "org.labgoals.competency.infrastructure",
    "org.labgoals.career.infrastructure"
})
@EnableJpaRepositories({
    "org.labgoals.review.infrastructure",
    "org.labgoals.goal.infrastructure",
    "org.labgoals.people.infrastructure",
    "org.labgoals.evidence.infrastructure",
    "org.labgoals.competency.infrastructure",
    "org.labgoals.career.infrastructure"
})
class CareersLaboratory {

    static final String PASSWORD = "right";

    @Bean
    CurrentViewer currentViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }

    @Bean
    @Primary
    SignerCheck signerCheck() {
        return (account, entered, meaning) -> entered.equals(new Entered.Password(PASSWORD));
    }
}
