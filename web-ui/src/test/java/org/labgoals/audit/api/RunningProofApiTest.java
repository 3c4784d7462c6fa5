package org.labgoals.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The proof of the whole product's record over HTTP, on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningProofApiTest {

    @LocalServerPort private int port;

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
    void toWhoeverDoesNotCheckOrDirectThereIsNothing() {
        var manager = Client.signedIn(port, "manager");

        assertThat(manager.post("/api/v1/audit/verifications", "").status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/audit/checkpoints").status()).isEqualTo(404);
    }
}
