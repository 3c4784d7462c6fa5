package org.labgoals.platform.sealing;

import java.nio.file.Path;
import org.labgoals.platform.backup.AfterRestore;
import org.labgoals.shared.application.ReadOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the keys come from. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    PersonKeys personKeys(
            JdbcTemplate jdbc,
            @Value("${labgoals.master-key:${labgoals.data:./data}/master.key}") Path file) {
        return PersonKeys.under(file, jdbc);
    }

    /** Without the master key nothing is taken in. */
    @Bean
    ReadOnly readOnly(PersonKeys persons) {
        return persons::away;
    }

    @Bean
    AfterRestore afterRestore(JdbcTemplate jdbc) {
        var restore = new AfterRestore(jdbc);
        restore.refuseUnlessDone();
        return restore;
    }

    /** What is destroyed stays destroyed, whatever was restored: applied before keys are read. */
    @Bean
    ErasureLedger erasureLedger(
            JdbcTemplate jdbc,
            AfterRestore restore,
            @Value("${labgoals.master-key:${labgoals.data:./data}/master.key}") Path master,
            @Value("${labgoals.erasure-ledger:}") String file) {
        return ErasureLedger.at(
                file.isBlank() ? master.resolveSibling("erasures.ledger") : Path.of(file), jdbc);
    }

    @Bean
    EventKeys eventKeys(JdbcTemplate jdbc, PersonKeys persons, ErasureLedger applied) {
        return new EventKeys(jdbc, persons);
    }

    @Bean
    SealedContents sealedContents(PersonKeys persons) {
        return new SealedContents(persons);
    }

    @Bean
    KeyedHashes keyedHashes(PersonKeys persons) {
        return persons.hashes();
    }
}
