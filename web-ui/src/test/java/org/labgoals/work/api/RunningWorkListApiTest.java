package org.labgoals.work.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** Many steps of the work list at once, in the whole product over HTTP on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningWorkListApiTest {

    private static final String STEPS = "/api/v1/work-list/steps";
    private static final String DRAFT =
            """
            {"title": "%s", "why": "Every minute counts", "kind": "quality-and-compliance",
             "horizon": "immediate", "startDate": "2026-01-01", "targetDate": "2099-12-31",
             "measures": [{"name": "Median", "form": "numeric", "unit": "min",
                           "direction": "reduce", "baseline": 60, "target": 40}],
             "criteria": [{"criterion": "healthcare-outcomes", "how": "Sooner is safer."}]}
            """;

    @LocalServerPort private int port;

    private Client technologist;
    private Client manager;

    @BeforeEach
    void people() {
        technologist = Client.signedIn(port, "technologist2");
        manager = Client.signedIn(port, "manager2");
    }

    @Test
    void manyGoalsAreActivatedAtOnceAndWhatIsRefusedLeavesTheOthersDone() {
        var one = submitted("One");
        var two = submitted("Two");
        var gone = submitted("Withdrawn meanwhile");
        assertThat(waiting("to-activate")).contains(address(one), address(two), address(gone));
        technologist.post("/api/v1/goals/" + gone + "/withdrawal", "{\"reason\": \"No more\"}");
        var body =
                steps(
                        step("to-activate", address(one)),
                        step("to-activate", address(gone)),
                        step("to-activate", address(two)),
                        step("to-review", address(two)));
        var key = UUID.randomUUID().toString();

        assertThat(refusals(Client.signedIn(port, "manager").post(STEPS, body)))
                .containsExactly(
                        "not-waiting", "not-waiting", "not-waiting", "step-needs-its-place");
        var taken = manager.post(STEPS, body, key);

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(refusals(taken).get(0)).isEmpty();
        assertThat(refusals(taken).get(1)).isNotEmpty();
        assertThat(refusals(taken).get(2)).isEmpty();
        assertThat(taken.json().at("/items/1/refusal").asString()).endsWith(".");
        for (var goal : List.of(one, two)) {
            assertThat(manager.get("/api/v1/goals/" + goal).at("status")).isEqualTo("active");
        }
        assertThat(waiting("to-activate")).doesNotContain(address(one), address(two));
        assertThat(manager.post(STEPS, body, key).json()).isEqualTo(taken.json());
    }

    @Test
    void proposedAmendmentsAreAcceptedAndMentoringIsConfirmedTheSameWay() {
        var goal = submitted("Later");
        manager.post("/api/v1/goals/" + goal + "/activation", "{}");
        var proposed =
                technologist.post(
                        "/api/v1/goals/" + goal + "/amendments",
                        "{\"reason\": \"Time\", \"changes\": {\"targetDate\": \"2099-11-30\"}}");
        assertThat(proposed.status()).as(proposed.text()).isLessThan(300);
        var named = manager.get("/api/v1/me").at("id");
        var person = technologist.get("/api/v1/me").at("id");
        technologist.post(
                "/api/v1/people/" + person + "/professional-activities",
                "{\"kind\": \"mentoring\", \"role\": \"Trained on nights\", \"colleague\": \"%s\"}"
                        .formatted(named));
        var confirm = waiting("confirm-mentoring").getFirst();

        var taken =
                manager.post(
                        STEPS,
                        steps(
                                step("amendment-to-decide", address(goal)),
                                step("confirm-mentoring", confirm),
                                step("confirm-mentoring", "career?confirm=nobody")));

        assertThat(refusals(taken)).containsExactly("", "", "not-waiting");
        assertThat(manager.get("/api/v1/goals/" + goal).text()).contains("2099-11-30");
        assertThat(waiting("confirm-mentoring")).doesNotContain(confirm);
    }

    // --- saying it

    private String submitted(String title) {
        var drafted = technologist.post("/api/v1/goals", DRAFT.formatted(title));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        technologist.post(drafted.header("Location") + "/submission", "");
        return drafted.at("id");
    }

    /** Where the manager's quick steps of the kind are. */
    private List<String> waiting(String what) {
        return items(manager.get("/api/v1/work-list?size=100"))
                .filter(item -> item.path("what").asString().equals(what))
                .filter(item -> item.path("quick").asBoolean())
                .map(item -> item.path("address").asString())
                .toList();
    }

    private static List<String> refusals(Client.Answer answer) {
        return items(answer).map(item -> item.path("refusedBy").asString("")).toList();
    }

    private static Stream<JsonNode> items(Client.Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false);
    }

    private static String address(String goal) {
        return "goals/" + goal;
    }

    private static String step(String what, String address) {
        return "{\"what\": \"%s\", \"address\": \"%s\"}".formatted(what, address);
    }

    private static String steps(String... steps) {
        return Stream.of(steps).collect(Collectors.joining(",", "{\"steps\": [", "]}"));
    }
}
