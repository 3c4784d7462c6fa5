package org.labgoals.platform.postgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Gives a test with Spring a migrated database of its own, and the product's settings to find it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.migrated();
        database.close();
        TestPropertyValues.of(database.settings()).applyTo(context);
    }
}
