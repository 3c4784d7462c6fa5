package org.labgoals.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.postgres.TestDatabase;
import org.labgoals.platform.proof.PlainAppends;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command as a shell sees it: what it prints and its exit code. */
class VerifyTest {

    @TempDir Path folder;

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
    private final StandardEnvironment environment = new StandardEnvironment();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void settings() {
        var values = new java.util.HashMap<String, Object>();
        for (var each : database.settings()) {
            var parts = each.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        values.put("labgoals.data", folder.toString());
        values.put("labgoals.signing-key", folder.resolve("checkpoint.key").toString());
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatHoldsEndsWithZeroAndSaysTheThreeThingsApart() {
        appended("one", 3);

        assertThat(run("verify")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Everything fits", "proven   0", "chained  2", "tail     1", "outside");
        assertThat(run("verify", "one")).isZero();
    }

    @Test
    void whatDoesNotFitEndsWithOneAndIsNamed() {
        appended("one", 3);
        jdbc.execute("alter table domain_event disable trigger user");
        jdbc.update("update domain_event set payload = '{}' where sequence_number = 1");

        assertThat(run("verify")).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("DOES NOT FIT  record one, event 1", "not what was recorded");
        assertThat(run("verify", "one")).isEqualTo(1);
    }

    @Test
    void whatCannotBeLookedAtEndsWithTwoAndASentence() throws IOException {
        appended("one", 1);
        var file = folder.resolve("some.json");
        Files.writeString(file, "{}");

        refused("There is no record of “two”", "verify", "two");
        refused("Unknown option: '--agains'", "verify", "--agains", "x");
        refused("Missing required parameter for option '--against'", "verify", "--against");
        refused("Unmatched argument at index 2: 'two'", "verify", "one", "two");
        refused("cannot be read", "verify", "--against", folder.resolve("none").toString());
        refused("no exported checkpoint", "verify", "--against", file.toString());
        refused("There is no checkpoint yet", "checkpoints", "--export", folder + "/c.json");
        refused("Missing required argument(s): --export=FILE", "checkpoints", "--number", "1");
        refused("Did you mean: labgoals verify", "verifi");
        jdbc.execute("drop table checkpoint cascade");
        refused("no database of LabGoals", "verify");
    }

    @Test
    void helpIsGivenWithoutADatabase() {
        database.close();
        assertThat(run("verify", "--help")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Exit code:", "0   everything fits");
    }

    private void refused(String sentence, String... arguments) {
        said.reset();
        assertThat(run(arguments)).as(sentence).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence);
    }

    private int run(String... arguments) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, () -> environment).run(arguments);
    }

    private void appended(String record, int events) {
        for (int sequence = 0; sequence < events; sequence++) {
            PlainAppends.append(jdbc, record, sequence);
        }
    }
}
