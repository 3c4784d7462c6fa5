package org.labgoals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.postgres.TestDatabase;

/** What an operator meets: starts, ends however they come, and sentences where it cannot start. */
class ProductProcessTest {

    private static final String[] LOOKS_LIKE_AN_ERROR = {"ERROR", "WARN", "Exception", "\tat "};

    @TempDir Path folder;

    @Test
    void theProductStartsQuietlySurvivesAKillAndEndsCleanly() throws Exception {
        var settings = settings("data");
        isStoppedWhileStarting(settings);
        try (var first = RunningProduct.start(settings).awaitReady()) {
            assertThat(first.output()).doesNotContain(LOOKS_LIKE_AN_ERROR);
            assertThat(first.status("/actuator/health/liveness")).isEqualTo(200);
            assertThat(first.status("/actuator/health/readiness")).isEqualTo(200);
            assertThat(first.status("/actuator/env")).isNotEqualTo(200);
            assertThat(first.metrics("any-token-whatsoever-at-all").statusCode()).isEqualTo(404);

            try (var second = RunningProduct.start(settings)) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.output())
                        .contains("another LabGoals is running on the data folder");
                assertThat(second.output().strip().lines()).hasSize(1);
            }
            first.kill();
        }
        var token = "aToken-that-nobody-guesses";
        settings.put("LABGOALS_METRICS_TOKEN", token);
        try (var again = RunningProduct.start(settings).awaitReady()) {
            assertThat(again.output()).contains("was not stopped cleanly");
            assertThat(again.metrics(token + "!").statusCode()).isEqualTo(404);
            assertThat(again.metrics(token).body())
                    .contains(
                            "labgoals_projection_behind_events{feature=\"goal\"} 0.0",
                            "labgoals_projection_lag_seconds",
                            "labgoals_projection_parked 0.0",
                            "labgoals_mail_waiting 0.0",
                            "labgoals_sessions 0.0",
                            "labgoals_append_seconds_count");

            assertThat(again.stop()).isEqualTo(143);
            assertThat(again.output()).doesNotContain(LOOKS_LIKE_AN_ERROR);
            assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
        }
    }

    /** It says nothing, leaves no server behind, and the next start is none the wiser. */
    private void isStoppedWhileStarting(Map<String, String> settings) throws Exception {
        var server = folder.resolve("data/postgresql/postmaster.pid");
        try (var early = RunningProduct.start(settings)) {
            early.awaitFile(server);
            assertThat(early.stop()).isEqualTo(143);
            assertThat(early.output()).isEmpty();
            assertThat(server).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatIsDownIsWaitedForAndOneThatGoesAwayIsFoundAgain() throws Exception {
        var database = TestDatabase.empty();
        database.close();
        var port = Integer.parseInt(database.address().url().replaceAll(".*:(\\d+)/.*", "$1"));
        try (var relay = Relay.to(port)) {
            var settings = settings("data");
            settings.put(
                    "LABGOALS_DATABASE_URL",
                    database.address().url().replace(":" + port + "/", ":" + relay.port() + "/"));
            settings.put("LABGOALS_DATABASE_USER", database.address().user());
            settings.put("LABGOALS_DATABASE_PASSWORD", database.address().password());
            try (var product = RunningProduct.start(settings)) {
                product.awaitOutput("does not answer yet; waiting for it");
                relay.mend();
                product.awaitReady();
                assertThat(folder.resolve("data/postgresql")).doesNotExist();

                relay.cut();
                product.awaitStatus("/actuator/health/readiness", 503);
                assertThat(product.status("/actuator/health/liveness")).isEqualTo(200);
                product.awaitOutput("There is no connection to the database; waiting for one.");

                relay.mend();
                product.awaitStatus("/actuator/health/readiness", 200);
                product.awaitOutput("The database answers again.");
                assertThat(product.output()).doesNotContain("\tat ");
            }
        }
    }

    @Test
    void aWrongPasswordIsOneSentence() throws Exception {
        var database = TestDatabase.empty();
        database.close();
        var settings = settings("data");
        settings.put("LABGOALS_DATABASE_URL", database.address().url());
        settings.put("LABGOALS_DATABASE_USER", database.address().user());
        settings.put("LABGOALS_DATABASE_PASSWORD", "wrong");

        refused(settings, "refuses the user labgoals; check LABGOALS_DATABASE_USER");
    }

    @Test
    void anAddressOfNoDatabaseIsOneSentence() throws Exception {
        var settings = settings("data");
        settings.put("LABGOALS_DATABASE_URL", "jdbc:postgresql://db:port/labgoals?password=secret");
        settings.put("LABGOALS_DATABASE_USER", "labgoals");

        refused(settings, "not \"jdbc:postgresql://db:port/labgoals\".");
    }

    @Test
    void anUnknownSettingIsOneSentence() throws Exception {
        var settings = settings("data");
        settings.put("LABGOALS_DATABSE_URL", "x");

        refused(settings, "there is no setting LABGOALS_DATABSE_URL");
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (var other = new ServerSocket(0)) {
            var settings = settings("data");
            settings.put("LABGOALS_PORT", String.valueOf(other.getLocalPort()));

            refused(settings, "port " + other.getLocalPort() + " is taken by another program");
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsOneSentence() throws Exception {
        Files.writeString(folder.resolve("file"), "a file where a folder should be");

        refused(settings("file/data"), "cannot be written");
    }

    @Test
    void aHalfInitialisedDataFolderIsOneSentence() throws Exception {
        Files.createDirectories(folder.resolve("data/postgresql/base"));

        refused(settings("data"), "is not a whole database");
    }

    private static void refused(Map<String, String> settings, String words) throws Exception {
        try (var product = RunningProduct.start(settings)) {
            assertThat(product.exitCode()).isEqualTo(1);
            assertThat(product.output()).contains("LabGoals cannot start: ").contains(words);
            assertThat(product.output().strip().lines()).hasSize(1);
        }
    }

    private Map<String, String> settings(String data) {
        var settings = new HashMap<String, String>();
        settings.put("LABGOALS_PORT", "0");
        settings.put("LABGOALS_DATA", folder.resolve(data).toString());
        settings.put("LABGOALS_DEMO", "false");
        return settings;
    }
}
