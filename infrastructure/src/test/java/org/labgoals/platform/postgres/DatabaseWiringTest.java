package org.labgoals.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class DatabaseWiringTest {

    @Configuration(proxyBeanMethods = false)
    @Import({DatabaseWiring.class, EmbeddedDatabase.class, NamedDatabase.class})
    @ImportAutoConfiguration({
        HibernateJpaAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class
    })
    static class Platform {}

    @TempDir Path data;

    @Test
    void withoutANamedDatabaseTheProductBringsItsOwnAndStopsItAtTheEnd() {
        try (var platform = start("--labgoals.data=" + data)) {
            var fsync =
                    platform.getBean(JdbcTemplate.class).queryForObject("SHOW fsync", String.class);

            assertThat(fsync).isEqualTo("on");
            assertThat(Postmaster.of(data.resolve("postgresql"))).isPresent();
        }
        assertThat(Postmaster.of(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void aNamedDatabaseIsUsedAndNoneIsStarted() {
        var database = TestDatabase.empty();
        database.close();
        try (var platform = start(database.settings())) {
            var name =
                    platform.getBean(JdbcTemplate.class)
                            .queryForObject("SELECT current_database()", String.class);

            assertThat(database.address().url()).endsWith("/" + name);
            assertThat(Files.exists(data.resolve("postgresql"))).isFalse();
            assertThat(platform.getEnvironment().getProperty("labgoals.demo")).isEqualTo("false");
        }
    }

    @Test
    void rowsAndEventsEachHaveTheirTransactionManagerOnOneImpatientPool() {
        var database = TestDatabase.empty();
        database.close();
        try (var platform = start(database.settings())) {
            assertThat(platform.getBean(PlatformTransactionManager.class))
                    .isInstanceOf(JpaTransactionManager.class);
            assertThat(platform.getBean("jdbcTransactionManager", PlatformTransactionManager.class))
                    .isInstanceOf(DataSourceTransactionManager.class);
            var pool = platform.getBean(HikariDataSource.class);
            assertThat(pool.getConnectionTimeout()).isEqualTo(2_000);
            assertThat(pool.getDataSourceProperties())
                    .containsEntry("reWriteBatchedInserts", "true");
        }
    }

    private ConfigurableApplicationContext start(String... settings) {
        var application = new SpringApplication(Platform.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var arguments = new String[settings.length];
        for (var i = 0; i < settings.length; i++) {
            arguments[i] = settings[i].startsWith("--") ? settings[i] : "--" + settings[i];
        }
        return application.run(arguments);
    }
}
