package org.labgoals.system.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.LabGoals;
import org.labgoals.goal.api.Client;
import org.labgoals.goal.api.SampleGoal;
import org.labgoals.platform.backup.KeptTables;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.ServedRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Administrators look into the engine room, and nobody else. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningSystemApiTest {

    @LocalServerPort int port;
    @Autowired ServedRows rows;

    @Test
    void anAdministratorSeesThatNothingWaits() {
        var admin = Client.signedIn(port, "admin");
        var state = admin.get("/api/v1/system").json();
        assertThat(state.path("following").findValuesAsString("feature"))
                .contains("goal", "people", "career");
        assertThat(state.path("parked").isEmpty()).isTrue();
        assertThat(admin.post("/api/v1/system/parked/goal/nothing/try", "").status())
                .isEqualTo(200);
        assertThat(admin.post("/api/v1/system/parked/no-such/nothing/leave-out", "").status())
                .isEqualTo(200);
    }

    /** The laboratory's rows, all of them, are what its events say. */
    @Test
    void rowsThatAreFoldedAnewAreTheSameInEveryPart() {
        var admin = Client.signedIn(port, "admin");
        assertThat(admin.post("/api/v1/system/rebuild/nothing", "").status()).isEqualTo(404);
        await().until(() -> behind(admin) == 0);
        var before = rows.digests();
        assertThat(before).containsKeys("goal", "goal_stretch", "competency_standing", "person");
        assertThat(before.keySet())
                .as("a backup leaves out what can be folded again")
                .allMatch(KeptTables::isMadeFromEvents);

        assertThat(admin.post("/api/v1/system/rebuild", "").status()).isEqualTo(200);
        assertThat(admin.post("/api/v1/system/rebuild/goal", "").status()).isEqualTo(409);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.get("/api/v1/system").json().at("/rebuild/endedAt").isString());
        var rebuild = admin.get("/api/v1/system").json().path("rebuild");
        assertThat(rebuild.path("trouble").asString("")).isEmpty();
        assertThat(rebuild.path("served").size()).isEqualTo(rebuild.path("features").size());
        assertThat(rows.digests()).isEqualTo(before);
        assertThat(admin.get("/api/v1/people").status()).isEqualTo(200);
    }

    private static long behind(Client admin) {
        return admin.get("/api/v1/system").json().path("following").findValues("behind").stream()
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    @Test
    void whatTheNodeDidIsCountedByKindAndByWhatCameOfIt() {
        var admin = Client.signedIn(port, "admin");
        var before = of("DraftGoal", admin);
        var technologist = Client.signedIn(port, "technologist");
        assertThat(technologist.post("/api/v1/goals", SampleGoal.DRAFT).status()).isEqualTo(201);
        assertThat(technologist.post("/api/v1/goals", "{\"title\": \"\"}").status()).isEqualTo(422);

        var after = of("DraftGoal", admin);
        assertThat(after.path("done").asLong()).isEqualTo(before.path("done").asLong(0) + 1);
        assertThat(after.path("milliseconds").asDouble()).isPositive();
        var node = admin.get("/api/v1/system").json().path("node");
        assertThat(node.at("/appends/count").asLong()).isPositive();
        assertThat(node.path("sessions").asLong()).isZero();
        assertThat(node.path("mailsWaiting").isNumber()).isTrue();
    }

    private static JsonNode of(String kind, Client admin) {
        return admin.get("/api/v1/system")
                .json()
                .at("/node/commands")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"technologist", "manager", "director", "auditor"})
    void nobodyElseDoes(String account) {
        var other = Client.signedIn(port, account);
        assertThat(other.get("/api/v1/system").status()).isEqualTo(403);
        assertThat(other.post("/api/v1/system/parked/goal/nothing/leave-out", "").status())
                .isEqualTo(403);
        assertThat(other.post("/api/v1/system/rebuild", "").status()).isEqualTo(403);
    }
}
