package org.labgoals.platform.proof;

import java.nio.file.Path;
import java.time.InstantSource;
import org.labgoals.platform.eventstore.StoreEnd;
import org.labgoals.shared.application.ReadOnly;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The proof of the store, and who adds to it. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    KeptOutside keptOutside(
            @Value("${labgoals.signing-key:}") String file,
            @Value("${labgoals.master-key:${labgoals.data:./data}/master.key}") Path master,
            ReadOnly readOnly) {
        var outside = KeptOutside.at(file, master);
        return readOnly.why().isEmpty() ? outside : outside.withoutNewKey();
    }

    @Bean
    StoredProof eventProof(
            @Qualifier("jdbcTransactionManager") DataSourceTransactionManager transactions,
            StoreEnd end,
            KeptOutside outside,
            InstantSource clock) {
        return new StoredProof(transactions, end, outside, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Checkpointing checkpointing(StoredProof proof, InstantSource clock) {
        return new Checkpointing(proof, clock);
    }
}
