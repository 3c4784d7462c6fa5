package org.labgoals.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.audit.application.SearchWords;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.EventProof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proof of the whole product's record over HTTP, on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningProofApiTest {

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private EventProof proof;

    @Test
    void anAuditorVerifiesTheWholeRecord() {
        var auditor = Client.signedIn(port, "auditor");

        var verdict = auditor.post("/api/v1/audit/verifications", "");

        assertThat(verdict.status()).as(verdict.text()).isEqualTo(200);
        assertThat(verdict.json().path("holds").asBoolean()).as(verdict.text()).isTrue();
        assertThat(
                        verdict.json().path("proven").asLong()
                                + verdict.json().path("chained").asLong()
                                + verdict.json().path("tail").asLong())
                .isGreaterThan(3_000);
        assertThat(auditor.get("/api/v1/audit/checkpoints").status()).isEqualTo(200);
        assertThat(auditor.get("/api/v1/audit/checkpoints?before=x").status()).isEqualTo(400);
    }

    @Test
    void anAuditorVerifiesASubjectAndKeepsASignedCheckpoint() {
        var auditor = Client.signedIn(port, "auditor");
        var goal =
                sql.sql(
                                "select aggregate_id from domain_event where aggregate_type ="
                                        + " 'Goal' limit 1")
                        .query(String.class)
                        .single();

        var verdict =
                auditor.post("/api/v1/audit/verifications", "{\"subject\": \"" + goal + "\"}");
        assertThat(verdict.json().path("holds").asBoolean()).as(verdict.text()).isTrue();
        assertThat(
                        auditor.post("/api/v1/audit/verifications", "{\"subject\": \"nobody\"}")
                                .status())
                .isEqualTo(404);

        proof.makeCheckpoint();
        var signed = auditor.get("/api/v1/audit/checkpoints/latest");
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().path("signature").asString()).matches("[0-9a-f]{128}");
        assertThat(auditor.get("/api/v1/audit/checkpoints/1").json().path("number").asInt())
                .isOne();
        assertThat(auditor.get("/api/v1/audit/checkpoints/1000000").status()).isEqualTo(404);
        assertThat(auditor.get("/api/v1/audit/checkpoint-key").text()).contains("PUBLIC KEY");
        assertThat(auditor.get("/api/v1/audit/checkpoint-key").text()).doesNotContain("PRIVATE");
    }

    @Test
    void aTextIsRedactedOnceAndTheRecordStillVerifies() {
        var director = Client.signedIn(port, "director");
        var event =
                sql.sql(
                                "select event_id from domain_event where payload_type ="
                                        + " 'goal.CheckedIn' and payload::json -> 'note' is not"
                                        + " null order by global_index desc limit 1")
                        .query(String.class)
                        .single();
        var body =
                "{\"event\": \"%s\", \"texts\": [\"/note\"], \"reason\": \"It named a patient\"}"
                        .formatted(event);

        assertThat(
                        director.get("/api/v1/audit/entries/" + event + "/texts")
                                .json()
                                .path("items")
                                .path(0)
                                .path("words")
                                .asString())
                .isNotBlank();
        var done = director.post("/api/v1/audit/redactions", body, "one-redaction");
        var again = director.post("/api/v1/audit/redactions", body, "one-redaction");

        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(done.text());
        assertThat(
                        director.get("/api/v1/audit/entries/" + event + "/texts")
                                .json()
                                .path("items")
                                .size())
                .isZero();
        assertThat(
                        director.post("/api/v1/audit/verifications", "")
                                .json()
                                .path("holds")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void aRedactionNeedsAnEventAReasonAndSomebodyWhoMay() {
        var director = Client.signedIn(port, "director");
        assertThat(director.post("/api/v1/audit/redactions", "{}").status()).isEqualTo(422);
        assertThat(
                        director.post(
                                        "/api/v1/audit/redactions",
                                        "{\"event\": \"nothing\", \"reason\": \"x\"}")
                                .status())
                .isEqualTo(404);
        var auditor = Client.signedIn(port, "auditor");
        assertThat(
                        auditor.post(
                                        "/api/v1/audit/redactions",
                                        "{\"event\": \"nothing\", \"reason\": \"x\"}")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void anAuditorFindsEntriesByWordsActorKindAndPeriod() {
        var auditor = Client.signedIn(port, "auditor");
        var note = auditor.get("/api/v1/audit?kind=goal-returned").json().path("items").path(0);
        var said = note.path("line").path("reason").asString();
        var words = String.join("+", SearchWords.of(said));
        var day = note.path("line").path("recordedAt").asString().substring(0, 10);

        var found =
                auditor.get(
                        "/api/v1/audit?kind=goal-returned&words="
                                + words
                                + "&actor="
                                + note.path("line").path("who").path("id").asString()
                                + "&person="
                                + note.path("about").path("id").asString()
                                + "&recordedFrom="
                                + LocalDate.parse(day).minusDays(1)
                                + "&recordedUntil="
                                + LocalDate.parse(day).plusDays(1));

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.text()).contains(note.path("line").path("eventId").asString());
        assertThat(found.json().path("items").size()).isLessThan(5);
        assertThat(
                        auditor.get("/api/v1/audit?words=" + words + "+xylophonist")
                                .json()
                                .path("items")
                                .size())
                .isZero();
    }

    @Test
    void pagesInTheOrderOfDaysMeetWithoutGapOrRepeat() {
        var auditor = Client.signedIn(port, "auditor");
        var until = LocalDate.now(ZoneOffset.UTC).minusDays(30);
        Set<Long> places = new HashSet<>();
        String before = "";
        for (int page = 0; page < 8; page++) {
            var answer = auditor.get("/api/v1/audit?happenedUntil=" + until + "&before=" + before);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            for (JsonNode entry : answer.json().path("items")) {
                assertThat(places.add(entry.path("place").asLong())).isTrue();
            }
            before = answer.json().path("older").asString();
        }
        assertThat(places).hasSize(200);
        assertThat(auditor.get("/api/v1/audit?before=" + before).status())
                .as("a page of another order")
                .isEqualTo(404);
    }

    @Test
    void aSearchIsAskedInTheApisWordsAndOnlyByWhoMay() {
        var auditor = Client.signedIn(port, "auditor");
        for (var malformed : List.of("before=x", "actor=%20x")) {
            assertThat(auditor.get("/api/v1/audit?" + malformed).status())
                    .as(malformed)
                    .isEqualTo(400);
        }
        assertThat(auditor.get("/api/v1/audit?kind=nothing").status()).isEqualTo(422);
        assertThat(auditor.get("/api/v1/audit?recordedFrom=soon").status()).isEqualTo(422);
        assertThat(auditor.get("/api/v1/audit?words=%3F").json().path("items").size()).isZero();
        assertThat(Client.signedIn(port, "technologist").get("/api/v1/audit").status())
                .isEqualTo(404);
        assertThat(Client.signedIn(port, "admin").get("/api/v1/audit").status()).isEqualTo(404);
    }

    @Test
    void whoOpenedARecordIsToldToWhoseItIsOnceForEachPartAndDay() {
        var owner = Client.signedIn(port, "technologist2");
        var manager = Client.signedIn(port, "manager2");
        var me = owner.get("/api/v1/me").json().path("id").asString();
        var reader = manager.get("/api/v1/me").json().path("id").asString();
        var log = "/api/v1/people/" + me + "/access-log";

        long careers = looks(owner, log, reader, "career");
        long reviews = looks(owner, log, reader, "reviews");
        int lines = owner.get(log).json().path("items").size();

        assertThat(owner.get("/api/v1/people/" + me + "/career").status()).isEqualTo(200);
        for (int look = 0; look < 3; look++) {
            assertThat(manager.get("/api/v1/people/" + me + "/career").status()).isEqualTo(200);
        }
        assertThat(manager.get("/api/v1/people/" + me + "/reviews").status()).isEqualTo(200);
        assertThat(manager.get(log).status()).as("refused, so not noted").isEqualTo(404);

        var told = owner.get(log);
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(looks(owner, log, reader, "career")).isEqualTo(careers + 3);
        assertThat(looks(owner, log, reader, "reviews")).isEqualTo(reviews + 1);
        assertThat(told.json().path("items").size())
                .as("one line for each part and day")
                .isLessThanOrEqualTo(lines + 2);
        assertThat(told.json().path("items").valueStream())
                .as("one's own looks, but for exports")
                .filteredOn(each -> !each.path("part").asString().equals("export"))
                .noneMatch(each -> each.path("reader").asString().equals(me));
    }

    private static long looks(Client owner, String log, String reader, String part) {
        return owner.get(log)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("reader").asString().equals(reader))
                .filter(each -> each.path("part").asString().equals(part))
                .filter(each -> each.path("channel").asString().equals("api"))
                .mapToLong(each -> each.path("times").asLong())
                .sum();
    }

    @Test
    void anAuditorReadsWhoLookedAndThatIsNotedToo() {
        var owner = Client.signedIn(port, "technologist");
        var auditor = Client.signedIn(port, "auditor");
        var me = owner.get("/api/v1/me").json().path("id").asString();
        var log = "/api/v1/people/" + me + "/access-log";

        assertThat(auditor.get(log).status()).isEqualTo(200);
        assertThat(Client.signedIn(port, "admin").get(log).status()).isEqualTo(404);

        assertThat(owner.get(log).json().path("items").valueStream())
                .extracting(each -> each.path("part").asString())
                .contains("access-log");
    }

    @Test
    void everythingAboutThemIsHandedOutToThePersonAloneAndNoted() throws IOException {
        var owner = Client.signedIn(port, "technologist2");
        var me = owner.get("/api/v1/me").json().path("id").asString();
        var address = "/api/v1/people/" + me + "/export";
        for (var other : List.of("manager2", "director", "auditor", "admin")) {
            assertThat(Client.signedIn(port, other).get(address).status()).as(other).isEqualTo(404);
        }

        var file = owner.bytes(address);

        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        var record = JsonMapper.shared().readTree(parts.get("record.json"));
        assertThat(record.path("person").path("id").asString()).isEqualTo(me);
        assertThat(record.path("goals").size()).isPositive();
        assertThat(record.path("career").size()).isPositive();
        assertThat(record.path("goals").path(0).path("history").size()).isPositive();
        assertThat(parts).hasSize(1 + record.path("files").size());
        var noted = owner.get("/api/v1/people/" + me + "/access-log").json().at("/items/0");
        assertThat(noted.path("part").asString()).isEqualTo("export");
        assertThat(noted.path("times").asInt()).isEqualTo(1);
    }

    @Test
    void anEvidencePacketIsHandedOutToWhoMayHaveItAndNotedWithWhomItIsAbout() {
        var owner = Client.signedIn(port, "technologist2");
        var auditor = Client.signedIn(port, "auditor");
        var me = owner.get("/api/v1/me").json().path("id").asString();
        var packets = "/api/v1/evidence-packets";
        var wanted = "{\"person\": \"" + me + "\"}";

        var packet = auditor.post(packets, wanted);
        assertThat(packet.status()).as(packet.text()).isEqualTo(200);
        assertThat(packet.header("Content-Type")).isEqualTo("application/zip");
        assertThat(packet.text()).startsWith("PK");
        assertThat(Client.signedIn(port, "technologist").post(packets, wanted).status())
                .isIn(403, 404);
        assertThat(auditor.post(packets, "{}").code()).isEqualTo("one-subject");
        assertThat(
                        auditor.post(
                                        packets,
                                        wanted.replace(
                                                "}",
                                                ", \"from\": \"1999-01-01\","
                                                        + " \"until\": \"1999-12-31\"}"))
                                .code())
                .isEqualTo("nothing-inside");

        var noted = owner.get("/api/v1/people/" + me + "/access-log").json().path("items");
        assertThat(noted.valueStream())
                .filteredOn(each -> each.path("part").asString().equals("packet"))
                .extracting(each -> each.path("reader").asString())
                .containsExactly(auditor.get("/api/v1/me").at("id"));
    }

    @Test
    void toWhoeverDoesNotCheckOrDirectThereIsNothing() {
        var manager = Client.signedIn(port, "manager");

        assertThat(manager.post("/api/v1/audit/verifications", "").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoints").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoints/latest").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoint-key").status()).isEqualTo(404);
    }
}
