package org.labgoals.platform.postgres;

import org.labgoals.platform.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where no database is named, the product brings its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoneIsNamed.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(Settings settings) {
        return EmbeddedPostgres.start(settings.data());
    }

    @Bean
    DatabaseAddress databaseAddress(EmbeddedPostgres server) {
        return server.address();
    }

    static final class NoneIsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Settings.from(context.getEnvironment()).database().isEmpty();
        }
    }
}
