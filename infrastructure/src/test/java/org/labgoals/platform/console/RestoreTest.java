package org.labgoals.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.backup.AfterRestore;
import org.labgoals.platform.postgres.TestDatabase;
import org.labgoals.platform.proof.PlainAppends;
import org.labgoals.platform.settings.CannotStart;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** A backup and its way back, as a shell sees both. */
class RestoreTest {

    private static final List<String> KEPT =
            List.of("domain_event", "person_key", "event_key", "account", "evidence_file");

    @TempDir Path folder;

    private final TestDatabase first = TestDatabase.migrated();
    private final TestDatabase second = TestDatabase.empty();
    private final JdbcTemplate before = new JdbcTemplate(first.dataSource());
    private final JdbcTemplate after = new JdbcTemplate(second.dataSource());
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path backup;
    private Path ledger;

    @BeforeEach
    void filled() {
        backup = folder.resolve("backup.zip");
        ledger = folder.resolve("elsewhere.ledger");
        for (int n = 0; n < 3; n++) {
            PlainAppends.append(before, "one", n);
            PlainAppends.append(before, "two", n);
        }
        before.update("insert into person_key (person_id, wrapped_key) values ('ann', 'key-a')");
        before.update("insert into person_key (person_id, wrapped_key) values ('bob', 'key-b')");
        before.update(
                "insert into event_key values ('one-0', 'ann', 'k1'), ('two-0', 'bob', 'k2')");
        before.update(
                "insert into account (username, person, password_hash, disabled, created_at)"
                        + " values ('ann', 'ann', E'h\\\\tash', false, now())");
        before.update(
                "insert into evidence_file (person, sha256, kind, size, name, content, added_by)"
                        + " values ('ann', repeat('a', 64), 'pdf', 3, '\\x000aff', '\\x5c2e0a',"
                        + " 'ann')");
        before.update("insert into unsent_words values ('ann', 'f', 'half-typed', now())");
        before.update("insert into token_entry (processor_name, segment) values ('goal', 0)");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void whatCannotBeMadeAgainComesBackAndNothingElse() {
        assertThat(run(first, "backup", backup.toString())).as(said()).isZero();
        assertThat(run(second, "restore", backup.toString(), "--erasures", "none"))
                .as(said())
                .isZero();

        assertThat(said()).contains("6 events are back", "Everything fits", "Put the master key");
        for (String table : KEPT) {
            assertThat(rows(after, table)).as(table).isEqualTo(rows(before, table)).isNotEmpty();
        }
        assertThat(rows(after, "unsent_words")).isEmpty();
        assertThat(rows(after, "token_entry")).isEmpty();
        new AfterRestore(after).refuseUnlessDone();
        PlainAppends.append(after, "one", 3);
        assertThat(after.queryForObject("select max(global_index) from domain_event", Long.class))
                .isGreaterThan(6);
        assertThat(run(second, "verify")).isZero();
    }

    @Test
    void whoWasErasedSinceTheBackupStaysErasedAndNothingOpensUntilThatIsKnown() throws IOException {
        run(first, "backup", backup.toString());
        assertThat(run(second, "restore", backup.toString())).isEqualTo(1);
        assertThat(said()).contains("does not open yet");
        assertThatThrownBy(() -> new AfterRestore(after).refuseUnlessDone())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("erasure ledger was not applied");

        Files.writeString(ledger, "person ann\nevent two-0\n");
        assertThat(run(second, "restore", "--erasures", ledger.toString())).as(said()).isZero();

        new AfterRestore(after).refuseUnlessDone();
        assertThat(rows(after, "person_key").toString()).contains("bob").doesNotContain("ann,\\x");
        assertThat(
                        after.queryForList(
                                "select person_id from person_key where wrapped_key is null",
                                String.class))
                .containsExactly("ann");
        assertThat(rows(after, "event_key")).hasSize(1);
        assertThat(new AfterRestore(after).erasedPersons()).containsExactly("ann");
        assertThat(Files.readAllLines(folder.resolve("data").resolve("erasures.ledger")))
                .contains("person ann", "event two-0");
    }

    @Test
    void aLedgerOlderThanTheBackupIsRefused() throws IOException {
        before.update(
                "update person_key set wrapped_key = null, destroyed_at = now()"
                        + " where person_id = 'bob'");
        run(first, "backup", backup.toString());
        Files.writeString(ledger, "person ann\n");

        assertThat(run(second, "restore", backup.toString(), "--erasures", ledger.toString()))
                .isEqualTo(1);
        assertThat(said()).contains("is older than the backup");
        assertThat(run(second, "restore", "--erasures", "none")).isEqualTo(1);
        assertThat(new AfterRestore(after).isAwaited()).isTrue();
    }

    @Test
    void aRestoreOverAnythingIsRefused() throws Exception {
        run(first, "backup", backup.toString());
        refused(first, "is not empty", "restore", backup.toString(), "--erasures", "none");
        refused(first, "is there already", "backup", backup.toString());
        var address = second.address();
        try (var product =
                DriverManager.getConnection(
                        address.url() + "?ApplicationName=labgoals",
                        address.user(),
                        address.password())) {
            assertThat(product.isValid(1)).isTrue();
            refused(second, "a LabGoals is running", "restore", backup.toString());
        }
        Files.writeString(ledger, "no backup");
        refused(second, "is no backup", "restore", ledger.toString());
        refused(second, "name the backup", "restore");
    }

    @Test
    void aBackupThatWasChangedLeavesTheDatabaseEmpty() throws IOException {
        run(first, "backup", backup.toString());
        try (var zip = FileSystems.newFileSystem(backup)) {
            var events = zip.getPath("/domain_event.copy");
            Files.writeString(events, Files.readString(events).replace("\"n\":1", "\"n\":2"));
        }

        refused(second, "was changed or damaged", "restore", backup.toString());
        assertThat(
                        after.queryForList(
                                "select tablename from pg_tables where schemaname = 'public'",
                                String.class))
                .isEmpty();
    }

    @Test
    void aBackupOfARecordThatWasTamperedWithDoesNotOpen() {
        before.execute("alter table domain_event disable trigger user");
        before.update("update domain_event set payload = '{}' where event_id = 'two-1'");
        run(first, "backup", backup.toString());

        assertThat(run(second, "restore", backup.toString(), "--erasures", "none")).isEqualTo(1);
        assertThat(said()).contains("DOES NOT FIT  record two, event 1");
        assertThatThrownBy(() -> new AfterRestore(after).refuseUnlessDone())
                .hasMessageContaining("did not verify");
    }

    private void refused(TestDatabase database, String sentence, String... arguments) {
        said.reset();
        assertThat(run(database, arguments)).as(said()).isEqualTo(2);
        assertThat(said()).contains(sentence);
    }

    private static List<String> rows(JdbcTemplate jdbc, String table) {
        return jdbc.queryForList(
                "select t::text from \"" + table + "\" t order by 1", String.class);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private int run(TestDatabase database, String... arguments) {
        Map<String, Object> values = new HashMap<>();
        for (var each : database.settings()) {
            var parts = each.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        values.put("labgoals.data", folder.resolve("data").toString());
        values.remove("labgoals.signing-key");
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, () -> environment).run(arguments);
    }
}
