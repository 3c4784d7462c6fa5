package org.labgoals.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.LabGoals;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Administrators look into the engine room, and nobody else. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningSystemApiTest {

    @LocalServerPort int port;

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

    @ParameterizedTest
    @ValueSource(strings = {"technologist", "manager", "director", "auditor"})
    void nobodyElseDoes(String account) {
        var other = Client.signedIn(port, account);
        assertThat(other.get("/api/v1/system").status()).isEqualTo(403);
        assertThat(other.post("/api/v1/system/parked/goal/nothing/leave-out", "").status())
                .isEqualTo(403);
    }
}
