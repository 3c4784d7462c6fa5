package org.example.parcel;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.platform.commons.annotation.Testable;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.postgres.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The platform, with parcels for its only feature. {@link Testable} keeps it out of every other
 * context that looks through these packages.
 */
@Testable
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "org.labgoals.platform.eventstore",
    "org.labgoals.platform.nodes",
    "org.labgoals.platform.sealing",
    "org.labgoals.platform.idempotency",
    "org.labgoals.platform.projection",
    "org.labgoals.platform.proof",
    "org.labgoals.platform.postgres"
})
@EntityScan(basePackageClasses = ParcelRow.class)
public class ParcelApplication {

    @Bean
    EventSourced parcels() {
        return new EventSourced(Parcel.class, ParcelEvent.class);
    }

    @Bean
    ParcelProjection parcelRows(EntityManager entities) {
        return new ParcelProjection(entities);
    }

    /** A database with the table of parcels, and a master key of its own. */
    public static final class Store
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try (TestDatabase database = TestDatabase.migrated()) {
                new JdbcTemplate(database.dataSource())
                        .execute(
                                "create table parcel (id text primary key, note text, place int,"
                                        + " lost boolean, version bigint)");
                TestPropertyValues.of(database.settings()).applyTo(context);
                TestPropertyValues.of(
                                "labgoals.master-key="
                                        + Files.createTempDirectory("key").resolve("master.key"))
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
