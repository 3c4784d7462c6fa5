package org.labgoals.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.EventProof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

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
    void toWhoeverDoesNotCheckOrDirectThereIsNothing() {
        var manager = Client.signedIn(port, "manager");

        assertThat(manager.post("/api/v1/audit/verifications", "").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoints").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoints/latest").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoint-key").status()).isEqualTo(404);
    }
}
