package org.labgoals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.labgoals.platform.postgres.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a caller of the API meets when the product, or the database under it, goes away. */
class InterruptedProductTest {

    private static final String GOALS = "/api/v1/goals";
    private static final String DRAFT =
            "{\"title\": \"Once only\", \"measures\": [{\"name\": \"Median\", \"form\":"
                + " \"numeric\", \"unit\": \"min\", \"direction\": \"reduce\", \"baseline\": 52,"
                + " \"target\": 40}]}";
    private static final DatabaseAddress DATABASE = aDatabaseOfItsOwn();
    private static final int PORT = URI.create(DATABASE.url().substring(5)).getPort();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;

    @Test
    void aRequestIsDoneOnceThoughTheProductWasKilledAndTheDatabaseWentAway() throws Exception {
        try (var relay = Relay.to(PORT)) {
            relay.mend();
            HttpResponse<String> drafted;
            HttpResponse<String> submitted;
            try (var product = RunningProduct.start(settings(relay)).awaitReady()) {
                drafted = product.post("technologist", GOALS, "draft", DRAFT);
                assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
                submitted =
                        product.post("technologist", location(drafted) + "/submission", "two", "");
                assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
                killInTheMiddleOfAppends(product);
            }
            try (var again = RunningProduct.start(settings(relay)).awaitReady()) {
                answersTheSame(drafted, again.post("technologist", GOALS, "draft", DRAFT));
                answersTheSame(
                        submitted,
                        again.post("technologist", location(drafted) + "/submission", "two", ""));
                assertThat(
                                again.post(
                                                "technologist",
                                                GOALS,
                                                "draft",
                                                DRAFT.replace("52", "51"))
                                        .statusCode())
                        .isEqualTo(422);
                assertThat(totalAt(again, GOALS + "?text=Once%20only")).isEqualTo(1);
                assertThat(totalAt(again, location(drafted) + "/history")).isEqualTo(2);

                var verdict = again.post("auditor", "/api/v1/audit/verifications", "verify", "{}");
                assertThat(JSON.readTree(verdict.body()).path("holds").asBoolean())
                        .as(verdict.body())
                        .isTrue();

                theDatabaseGoesAwayAndComesBack(again, relay, location(drafted));
            }
        }
    }

    private static void killInTheMiddleOfAppends(RunningProduct product) throws Exception {
        var done = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                writers.submit(
                        () -> {
                            for (int n = 0; ; n++) { // until nobody answers
                                var other = DRAFT.replace("Once only", "One of many");
                                product.post("technologist", GOALS, number + "-" + n, other);
                                done.incrementAndGet();
                            }
                        });
            }
            Awaitility.await("appends go on").until(() -> done.get() >= 8);
            product.kill();
        }
    }

    private static void theDatabaseGoesAwayAndComesBack(
            RunningProduct product, Relay relay, String goal) throws Exception {
        var returned = "{\"reason\": \"Say what the night shift does\"}";

        relay.cut();

        saysWhenToComeBack(product.get("technologist", GOALS));
        saysWhenToComeBack(product.get("technologist", goal));
        saysWhenToComeBack(product.post("technologist", GOALS, "while-away", DRAFT));
        saysWhenToComeBack(product.post("manager", goal + "/return", "while-away", returned));

        relay.mend();

        product.awaitStatus("technologist", goal, 200);
        assertThat(totalAt(product, GOALS + "?text=Once%20only")).isEqualTo(1);
        assertThat(product.post("technologist", GOALS, "while-away", DRAFT).statusCode())
                .isEqualTo(201);
        assertThat(product.post("manager", goal + "/return", "while-away", returned).statusCode())
                .isEqualTo(200);
        assertThat(totalAt(product, goal + "/history")).isEqualTo(3);
        product.awaitStatus("/actuator/health/readiness", 200);
    }

    private static void saysWhenToComeBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
        assertThat(JSON.readTree(answer.body()).path("code").asString())
                .isEqualTo("store-unavailable");
    }

    private static void answersTheSame(HttpResponse<String> first, HttpResponse<String> again) {
        assertThat(again.statusCode()).as(again.body()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
    }

    private static String location(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    private static int totalAt(RunningProduct product, String list) {
        JsonNode answer = JSON.readTree(product.get("technologist", list).body());
        return answer.path("total").asInt(-1);
    }

    private Map<String, String> settings(Relay relay) {
        return Map.of(
                "LABGOALS_PORT", "0",
                "LABGOALS_DATA", folder.resolve("data").toString(),
                "LABGOALS_DEMO", "true",
                "LABGOALS_DATABASE_URL", DATABASE.url().replace(":" + PORT, ":" + relay.port()),
                "LABGOALS_DATABASE_USER", DATABASE.user(),
                "LABGOALS_DATABASE_PASSWORD", DATABASE.password());
    }

    private static DatabaseAddress aDatabaseOfItsOwn() {
        try (var database = TestDatabase.empty()) {
            return database.address();
        }
    }
}
