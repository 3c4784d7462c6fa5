package org.labgoals.evidence.infrastructure;

import org.labgoals.evidence.application.FileScanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What evidence files need where nobody brings something better. */
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {

    /** Lets everything pass: without a scanner of the laboratory's own none is asked. */
    @Bean
    @Fallback
    FileScanner noScanner() {
        return content -> true;
    }
}
