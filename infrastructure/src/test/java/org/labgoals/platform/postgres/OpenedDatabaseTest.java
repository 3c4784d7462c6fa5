package org.labgoals.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.platform.settings.Settings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

class OpenedDatabaseTest {

    @TempDir Path data;

    @Test
    void aCommandReadsBesideARunningProductAndLeavesItRunning() {
        try (var product = EmbeddedPostgres.start(data, PostgresCare.OF_TESTS)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("another LabGoals");
            try (var opened = OpenedDatabase.of(settings())) {
                assertThat(one(opened)).isEqualTo(1);
            }
            try (var again = OpenedDatabase.of(settings())) {
                assertThat(one(again)).isEqualTo(1);
            }
            assertThat(product.address()).isNotNull();
        }
        try (var alone = OpenedDatabase.of(settings())) {
            assertThat(one(alone)).isEqualTo(1);
        }
        assertThat(Postmaster.of(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void whereNoDatabaseIsNoneIsMade() {
        assertThatThrownBy(() -> OpenedDatabase.of(settings()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("there is no database");
        assertThat(data).isEmptyDirectory();
    }

    private static Integer one(OpenedDatabase opened) {
        return new JdbcTemplate(opened.dataSource()).queryForObject("select 1", Integer.class);
    }

    private Settings settings() {
        return Settings.from(new MockEnvironment().withProperty("labgoals.data", data.toString()));
    }
}
