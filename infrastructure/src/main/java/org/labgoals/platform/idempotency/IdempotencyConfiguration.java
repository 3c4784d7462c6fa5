package org.labgoals.platform.idempotency;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The ledger, its interceptor and its sweep. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyConfiguration {

    @Bean
    JdbcRequestLedger requestLedger(JdbcTemplate jdbc) {
        return new JdbcRequestLedger(jdbc);
    }

    @Bean
    OnceOnly onceOnly(JdbcRequestLedger ledger) {
        return new OnceOnly(ledger);
    }

    @Bean
    Sweep requestLedgerSweep(JdbcRequestLedger ledger) {
        return new Sweep(ledger);
    }

    /** Forgets old requests every hour. */
    static final class Sweep {

        private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

        private final JdbcRequestLedger ledger;

        Sweep(JdbcRequestLedger ledger) {
            this.ledger = ledger;
        }

        @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
        void sweep() {
            try {
                LOG.debug("{} requests forgotten", ledger.sweep());
            } catch (DataAccessException notNow) {
                LOG.debug("The ledger is swept later", notNow);
            }
        }
    }
}
