package org.labgoals.objective.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Objectives in the whole product over HTTP, on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningObjectivesApiTest {

    private static final String OBJECTIVES = "/api/v1/objectives";

    @LocalServerPort private int port;

    private Client technologist;
    private Client manager;
    private Client director;

    @BeforeEach
    void people() {
        technologist = Client.signedIn(port, "technologist");
        manager = Client.signedIn(port, "manager");
        director = Client.signedIn(port, "director");
    }

    @Test
    void anObjectiveIsPutForwardSetChangedAndMet() {
        var proposed = manager.post(OBJECTIVES, body("Fewer repeats", "Chemistry", 20));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var address = proposed.header("Location");
        assertThat(technologist.get(address).status()).isEqualTo(404);

        var set = director.post(address + "/setting", "{}");
        assertThat(set.at("status")).as(set.text()).isEqualTo("set");
        assertThat(technologist.get(address).at("title")).isEqualTo("Fewer repeats");

        var changed = body("Hardly any repeats", "Chemistry", 25, "\"reason\": \"New analyser\"");
        assertThat(director.put(address, changed, "\"0\"").status()).isEqualTo(412);
        var answer = director.put(address, changed, set.header("ETag"));
        assertThat(answer.at("title")).as(answer.text()).isEqualTo("Hardly any repeats");

        var met =
                director.post(
                        address + "/result", "{\"result\": \"met\", \"reason\": \"Since May\"}");
        assertThat(met.at("status")).as(met.text()).isEqualTo("met");
        assertThat(met.json().path("turns")).hasSize(4);
        var late = director.post(address + "/retirement", "{\"reason\": \"Too late\"}");
        assertThat(late.code()).isEqualTo("objective-has-ended");
    }

    @Test
    void theSameKeyAnswersTheSame() {
        var key = UUID.randomUUID().toString();
        var body = body("Once and again", "Chemistry", 1);
        var first = manager.post(OBJECTIVES, body, key);
        var second = manager.post(OBJECTIVES, body, key);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        refuses("weight-negative", body("Light", "Chemistry", -1));
        refuses(
                "ends-before-it-starts",
                body("Backwards", "Chemistry", 1, "\"until\": \"2025-01-01\""));
        refuses("no-such-section", body("Elsewhere", "Astrology", 1));
        refuses("missing-field", "{\"title\": \"No level\"}");
        refuses("no-such-parent", body("Orphan", "Chemistry", 1, "\"parents\": [\"nothing\"]"));
        assertThat(technologist.post(OBJECTIVES, body("Mine", "Chemistry", 1)).status())
                .isEqualTo(403);
    }

    @Test
    void objectivesAreFoundByLevelSectionAndWords() {
        var word = UUID.randomUUID().toString();
        var made = director.post(OBJECTIVES, body(word, "Microbiology", 3));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var found =
                director.get(
                        OBJECTIVES
                                + "?level=section&section=Microbiology&from=2026-06-01&text="
                                + word);
        assertThat(found.json().path("total").asInt()).as(found.text()).isEqualTo(1);
        assertThat(director.get(OBJECTIVES + "?level=vision&text=" + word).json().path("items"))
                .isEmpty();
        assertThat(technologist.get(OBJECTIVES + "?text=" + word).json().path("items")).isEmpty();
    }

    @Test
    void alignmentTellsCoverageMapMatrixAndGapsToThoseWhoLead() {
        var all = director.get("/api/v1/alignment");
        assertThat(all.status()).as(all.text()).isEqualTo(200);
        assertThat(all.json().at("/coverage/goals").asInt()).isPositive();
        assertThat(all.json().at("/coverage/weightedShare").asInt()).isBetween(1, 99);
        assertThat(all.json().path("links").toString()).contains("faster-emergency-results");
        var own = manager.get("/api/v1/alignment?section=Chemistry&status=active");
        assertThat(own.json().at("/coverage/goals").asInt())
                .isPositive()
                .isLessThan(all.json().at("/coverage/goals").asInt());
        var past = director.get("/api/v1/alignment?on=2025-06-30");
        assertThat(past.json().path("on").asString()).isEqualTo("2025-06-30");

        var gaps = director.get("/api/v1/alignment/gaps");
        assertThat(gaps.json().path("uncovered").toString()).as(gaps.text()).contains("title");
        assertThat(gaps.json().path("unaligned")).isNotEmpty();
        assertThat(technologist.get("/api/v1/alignment").status()).isEqualTo(404);
        assertThat(director.get("/api/v1/alignment?kind=astrology").status()).isEqualTo(422);
    }

    @Test
    void aDraftIsAlignedAndARetiredObjectiveIsNotSupported() {
        var goal =
                technologist
                        .post("/api/v1/goals", "{\"title\": \"Aligned over HTTP\"}")
                        .header("Location");
        var body = "{\"how\": \"It is the first leg\", \"contribution\": \"enabling\"}";
        var address = goal + "/alignments/faster-emergency-results";
        var aligned = technologist.put(address, body, "*");
        assertThat(aligned.json().at("/alignments/0/contribution").asString())
                .as(aligned.text())
                .isEqualTo("enabling");
        assertThat(aligned.json().at("/alignments/0/confirmed").asBoolean()).isFalse();
        var retired = technologist.put(goal + "/alignments/second-tube-system", body, "*");
        assertThat(retired.code()).as(retired.text()).isEqualTo("objective-not-open");
        var proposed = technologist.put(goal + "/alignments/paperless-logs", body, "*");
        assertThat(proposed.code()).isEqualTo("no-objective-to-support");
        assertThat(technologist.delete(address).json().path("alignments")).isEmpty();
    }

    @Test
    void objectivesAreSuggestedForWhatAGoalSaysEachWithWhy() {
        var suggested =
                technologist.get(
                        OBJECTIVES
                                + "/suggestions?text=troponin+turnaround&kind=quality-and-compliance");
        var first = suggested.json().at("/items/0");
        assertThat(suggested.text()).contains("faster-emergency-results", "shared-words");
        assertThat(first.at("/objective/status").asString()).isEqualTo("set");
        assertThat(first.path("why")).isNotEmpty();
        assertThat(technologist.get(OBJECTIVES + "/suggestions?kind=astrology").status())
                .isEqualTo(422);
    }

    @Test
    void aTemplateIsProposedToOnesOwnPeopleAndToNobodyElse() {
        var address = OBJECTIVES + "/faster-emergency-results/proposals";
        var body =
                """
                {"template": "turnaround-time", "people": [%s], "how": "It is the first leg"}
                """;
        var own = technologist.get("/api/v1/me").at("id");
        var proposed = manager.post(address, body.formatted('"' + own + '"'));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        var goal = proposed.json().at("/drafts/0/goal").asString();
        assertThat(technologist.get("/api/v1/goals/" + goal).at("template"))
                .isEqualTo("turnaround-time");
        assertThat(manager.get("/api/v1/goals/" + goal).status()).isEqualTo(404);
        var again = manager.post(address, body.formatted('"' + own + '"'));
        assertThat(again.json().at("/drafts/0/goal").asString()).isEqualTo(goal);
        assertThat(manager.post(address, body.formatted("")).code()).isEqualTo("nobody-named");
        assertThat(technologist.post(address, body.formatted('"' + own + '"')).status())
                .isEqualTo(403);
    }

    @Test
    void anIndicatorsReadingsAreRecordedImportedAndCorrected() {
        var made = manager.post("/api/v1/indicators", "{\"ready\": \"cbc-rejected\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var readings = made.header("Location") + "/readings";
        assertThat(manager.post(readings, "{\"month\": \"2025-12\", \"value\": 0.5}").status())
                .isEqualTo(200);
        assertThat(manager.post(readings, "{\"month\": \"2999-01\", \"value\": 1}").code())
                .isEqualTo("reading-in-the-future");
        assertThat(manager.post(readings, "{\"month\": \"2025-12\", \"value\": 0.6}").code())
                .isEqualTo("reading-exists");
        var file =
                """
                {"take": "%s", "csv": "month;value\\n2026-01;0,48\\n2026-13;1\\n2026-02;=1+1\\n"}
                """;
        var none = manager.post(readings, file.formatted("all-or-none"));
        assertThat(none.json().path("taken").asInt()).as(none.text()).isZero();
        assertThat(none.json().path("troubles")).hasSize(2);
        var good = manager.post(readings, file.formatted("good-ones"));
        assertThat(good.json().path("taken").asInt()).as(good.text()).isEqualTo(1);
        var corrected =
                manager.post(
                        readings + "/2026-01/correction",
                        "{\"value\": 0.47, \"reason\": \"Late results\"}");
        assertThat(corrected.json().at("/readings/1/before/0/value").asString())
                .as(corrected.text())
                .isEqualTo("0.48");
        assertThat(technologist.post(readings, "{\"month\": \"2026-03\", \"value\": 1}").status())
                .isEqualTo(403);
    }

    private void refuses(String code, String body) {
        var answer = director.post(OBJECTIVES, body);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.at("detail")).endsWith(".");
    }

    private static String body(String title, String section, int weight, String... more) {
        return """
        {"title": "%s", "level": "section", "section": "%s", "from": "2026-01-01", "weight": %d%s}
        """
                .formatted(title, section, weight, more.length == 0 ? "" : ", " + more[0]);
    }
}
