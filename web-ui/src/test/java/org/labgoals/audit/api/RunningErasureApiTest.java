package org.labgoals.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.LabGoals;
import org.labgoals.RunningProduct;
import org.labgoals.goal.api.Client;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.people.domain.PersonCommand.RenamePerson;
import org.labgoals.platform.backup.StoreBackup;
import org.labgoals.platform.postgres.DatabaseFiles;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.postgres.TestDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.ContextConfiguration;

/**
 * Somebody of the demo laboratory is forgotten, over HTTP, on real PostgreSQL: in a laboratory that
 * no other test used, and none uses then. Never beside another, since who is signed in is kept
 * where a process has room for one product only.
 */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningErasureApiTest {

    private static final String NAME = "Zebulon Quistgaard-Ibarruri";
    private static final String PART = "Quistgaard";

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private PeopleCommands people;
    @Autowired private EventProof proof;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private DataSource database;
    @Autowired private Environment environment;

    @TempDir Path folder;

    @Test
    @DirtiesContext
    @ExtendWith(OutputCaptureExtension.class)
    void anErasedPersonsNameIsFoundNowhere(CapturedOutput log) throws Exception {
        var person = somebodyWithARecord();
        var admin = Client.signedIn(port, "admin");
        var erasure = "/api/v1/people/" + person.value() + "/erasure";
        asAdministrator(
                () -> {
                    people.person(null, on -> new RenamePerson(person, on, PersonalText.of(NAME)));
                });
        assertThat(isNamedIn(dump())).as("there before").isTrue();
        var looked = Client.signedIn(port, "auditor");
        assertThat(looked.get("/api/v1/people/" + person.value() + "/career").status())
                .isEqualTo(200);
        assertThat(looked.get("/api/v1/people/" + person.value() + "/access-log").status())
                .isEqualTo(200);
        assertThat(looksAt(person)).isPositive();
        assertThat(post(admin, erasure, "ordered")).isEqualTo(409);
        var backup = folder.resolve("before.zip");
        StoreBackup.write(database, backup, Instant.EPOCH);
        asAdministrator(
                () ->
                        people.person(
                                null,
                                on -> new RecordLeaving(person, on, today.date().minusDays(1))));
        assertThat(post(admin, erasure, "retention-over")).isEqualTo(409);
        var hold = "/api/v1/people/" + person.value() + "/legal-hold";
        assertThat(admin.post(hold, "{\"reason\": \"A suit\"}").status()).isEqualTo(200);
        assertThat(post(admin, erasure, "ordered")).isEqualTo(409);
        assertThat(admin.post(hold + "/lifting", "{\"reason\": \"Settled\"}").status())
                .isEqualTo(200);
        var director = Client.signedIn(port, "director");
        assertThat(post(director, erasure, "ordered")).isEqualTo(403);

        isErasedOnAnotherNode(erasure);

        assertThat(isNamedIn(dump())).isFalse();
        assertThat(proof.verify().holds()).isTrue();
        assertThat(looksAt(person)).as("who looked at it").isZero();
        assertThat(admin.get("/api/v1/people/" + person.value()).text())
                .doesNotContain(PART)
                .contains("[erased]");
        assertThat(post(admin, erasure, "ordered")).as("once more").isEqualTo(200);
        projections
                .features()
                .forEach(
                        feature ->
                                Awaitility.await(feature + " lives on")
                                        .atMost(Duration.ofSeconds(20))
                                        .until(() -> projections.isCaughtUp(feature)));
        assertThat(DatabaseFiles.thatSay(sql, PART)).isEmpty();
        try (Stream<Path> kept = Files.walk(dataFolder())) {
            assertThat(kept.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> DatabaseFiles.says(file, PART));
        }
        assertThat(log.getAll()).doesNotContain(PART);
        staysErasedInWhatIsRestored(backup, person);
    }

    /** By another process on the same database: this one has to hear of it. */
    private void isErasedOnAnotherNode(String erasure) throws Exception {
        try (var other =
                RunningProduct.start(
                                RunningProduct.besides(environment, folder.resolve("other-node")))
                        .awaitReady()) {
            var done = other.post("admin", erasure, "erase", "{\"ground\": \"ordered\"}");

            assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
            assertThat(done.headers().firstValue("Projection-Pending")).isEmpty();
            assertThat(done.body())
                    .contains("\"backups\"", "\"exported\"")
                    .doesNotContain("\"tables-in-use\"", "\"log-not-switched\"");
            assertThat(other.output()).doesNotContain(PART);
        }
    }

    private Path dataFolder() {
        return Path.of(environment.getProperty("labgoals.data", "data")).toAbsolutePath();
    }

    /** From the backup of before the erasure, into another database, by another process. */
    private void staysErasedInWhatIsRestored(Path backup, PersonId person) throws Exception {
        try (var restored = TestDatabase.empty()) {
            var settings = settings(restored);
            var ledger = folder.resolve("newest.ledger");
            Files.writeString(ledger, "person " + person.value() + "\n");
            try (var tooEarly = command(settings, "restore", backup.toString())) {
                assertThat(tooEarly.exitCode()).as(tooEarly.output()).isEqualTo(1);
            }
            assertThat(dump(restored)).as("an account in the clear").contains("technologist2");
            try (var unready = RunningProduct.start(settings)) {
                assertThat(unready.exitCode()).isNotZero();
                assertThat(unready.output()).contains("erasure ledger was not applied yet");
            }
            try (var applied = command(settings, "restore", "--erasures", ledger.toString())) {
                assertThat(applied.exitCode()).as(applied.output()).isZero();
            }
            try (var product = RunningProduct.start(settings).awaitReady()) {
                product.awaitStatus("director", "/api/v1/people/" + person.value(), 200);
                var goals = "/api/v1/goals?size=1";
                var before = Client.signedIn(port, "director").get(goals).json().path("total");
                Awaitility.await("lists are made again")
                        .atMost(Duration.ofSeconds(60))
                        .until(
                                () ->
                                        product.get("director", goals)
                                                .body()
                                                .contains("\"total\":" + before.asInt()));
                assertThat(isNamedIn(dump(restored))).isFalse();
                assertThat(dump(restored)).doesNotContain("technologist2");
                assertThat(product.get("technologist2", "/api/v1/me").statusCode()).isEqualTo(401);
                assertThat(product.get("admin", "/api/v1/people/" + person.value()).body())
                        .doesNotContain(PART)
                        .contains("[erased]");
                assertThat(product.post("auditor", "/api/v1/audit/verifications", "v", "{}").body())
                        .contains("\"holds\":true");
            }
            readsOnWithoutItsMasterKey(settings, restored, person);
        }
    }

    /** It starts, shows what it can, says what it cannot, and takes nothing in. */
    private void readsOnWithoutItsMasterKey(
            Map<String, String> before, TestDatabase database, PersonId erased) throws Exception {
        var key = folder.resolve("nowhere/master.key");
        var settings = new HashMap<>(before);
        settings.put("LABGOALS_MASTER_KEY", key.toString());
        var sql = JdbcClient.create(database.dataSource());
        var events = "select count(*) from domain_event";
        long recorded = sql.sql(events).query(Long.class).single();
        try (var product = RunningProduct.start(settings).awaitReady()) {
            assertThat(product.output()).contains("Read-only. The master key of this laboratory");
            var ready = product.get("director", "/actuator/health/readiness");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).contains("READ_ONLY");
            assertThat(product.get("admin", "/api/v1/system").body())
                    .contains("\"readOnly\":{\"code\":\"master-key-missing\"");

            assertThat(product.get("director", "/api/v1/goals?size=1").body())
                    .as("rows are read as they are")
                    .contains("\"title\"")
                    .doesNotContain(PersonalText.UNREADABLE.orErased());
            assertThat(product.get("auditor", "/api/v1/goals/" + aGoal(sql) + "/history").body())
                    .as("what is sealed")
                    .contains(PersonalText.UNREADABLE.orErased());
            assertThat(product.get("admin", "/api/v1/people/" + erased.value()).body())
                    .contains("[erased]");

            var hold = "/api/v1/people/" + erased.value() + "/legal-hold";
            var refused = product.post("admin", hold, "h", "{\"reason\": \"A suit\"}");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("\"master-key-missing\"", "puts the key back");
            assertThat(product.post("admin", "/api/v1/system/rebuild", "r", "{}").statusCode())
                    .isEqualTo(503);
            assertThat(product.get("auditor", "/api/v1/audit?words=safety").statusCode())
                    .isEqualTo(503);
            assertThat(product.post("auditor", "/api/v1/audit/verifications", "w", "{}").body())
                    .contains("\"holds\":true");
        }
        assertThat(key).doesNotExist();
        assertThat(sql.sql(events).query(Long.class).single()).isEqualTo(recorded);
        assertThat(dump(sql)).doesNotContain(PersonalText.UNREADABLE.orErased());
    }

    /** One of somebody who was not erased. */
    private static String aGoal(JdbcClient sql) {
        return sql.sql(
                        "select id from goal where document::text like '%\"why\"%'"
                                + " and document::text not like '%erased%' order by id limit 1")
                .query(String.class)
                .single();
    }

    private RunningProduct command(Map<String, String> settings, String... words)
            throws IOException {
        return RunningProduct.command(
                settings, "org.labgoals.platform.console.Console", List.of(words));
    }

    private Map<String, String> settings(TestDatabase restored) {
        var address = restored.address();
        return Map.of(
                "LABGOALS_PORT", "0",
                "LABGOALS_DATA", folder.resolve("data").toString(),
                "LABGOALS_MASTER_KEY", dataFolder().resolve("master.key").toString(),
                "LABGOALS_ERASURE_LEDGER", folder.resolve("own.ledger").toString(),
                "LABGOALS_SIGNING_KEY", folder.resolve("checkpoint.key").toString(),
                "LABGOALS_DEMO", "false",
                "LABGOALS_DATABASE_URL", address.url(),
                "LABGOALS_DATABASE_USER", address.user(),
                "LABGOALS_DATABASE_PASSWORD", address.password());
    }

    /** Whoever has most of the record, so that erased texts stand in every kind of it. */
    private PersonId somebodyWithARecord() {
        return new PersonId(
                sql.sql(
                                "select p.id from person p join account a on a.person = p.id where"
                                        + " a.username = 'technologist2'")
                        .query(String.class)
                        .single());
    }

    private long looksAt(PersonId person) {
        return sql.sql("select count(*) from access_log where person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private static int post(Client client, String address, String ground) {
        return client.post(address, "{\"ground\": \"" + ground + "\"}").status();
    }

    private void asAdministrator(Runnable work) {
        ActingAs.run(
                new Viewer(
                        "admin",
                        new PersonId("somebody-else"),
                        Set.of(Role.ADMINISTRATOR),
                        Channel.API),
                work);
    }

    private String dump() {
        return dump(sql);
    }

    private static String dump(TestDatabase database) {
        return dump(JdbcClient.create(database.dataSource()));
    }

    /** A logical dump: every row of every table as text, bytes in hexadecimal digits. */
    private static String dump(JdbcClient sql) {
        var tables =
                sql.sql(
                                "select format('%I.%I', table_schema, table_name) from"
                                        + " information_schema.tables where table_type = 'BASE"
                                        + " TABLE' and table_schema not in ('pg_catalog',"
                                        + " 'information_schema')")
                        .query(String.class)
                        .list();
        assertThat(tables).hasSizeGreaterThan(40);
        var all = new StringBuilder();
        for (String table : tables) {
            sql.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }

    /** In letters, or in bytes that are written as digits. */
    private static boolean isNamedIn(String dump) {
        return dump.contains(PART)
                || dump.contains(HexFormat.of().formatHex(PART.getBytes(StandardCharsets.UTF_8)));
    }
}
