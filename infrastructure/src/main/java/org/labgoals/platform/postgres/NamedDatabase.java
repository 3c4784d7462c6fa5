package org.labgoals.platform.postgres;

import org.labgoals.platform.settings.ExternalDatabase;
import org.labgoals.platform.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where a database is named, the product uses that and starts none. */
@Configuration(proxyBeanMethods = false)
@Conditional(NamedDatabase.OneIsNamed.class)
class NamedDatabase {

    @Bean
    DatabaseAddress databaseAddress(Settings settings) {
        return settings.database().map(NamedDatabase::addressOf).orElseThrow();
    }

    static DatabaseAddress addressOf(ExternalDatabase database) {
        return new DatabaseAddress(database.url(), database.user(), database.password());
    }

    static final class OneIsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Settings.from(context.getEnvironment()).database().isPresent();
        }
    }
}
