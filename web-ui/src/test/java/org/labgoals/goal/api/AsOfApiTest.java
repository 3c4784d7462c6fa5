package org.labgoals.goal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.AsOfRule;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The whole product as of earlier times, by people who sign in. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class AsOfApiTest {

    private static final String GOALS = "/api/v1/goals";

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
    void aGoalIsReadAsItWasRecordedWithItsHistoryUpToThen() {
        var goal = drafted();
        var asDraft = Instant.now();
        ok(technologist.post(goal + "/submission", ""));
        ok(manager.post(goal + "/activation", "{}"));
        var asActive = Instant.now();
        ok(technologist.post(goal + "/check-ins", checkIn(39)));

        assertThat(technologist.get(goal).json().at("/measures/0/met").asBoolean()).isTrue();
        var then = technologist.get(goal + "?asOf=" + asActive);
        assertThat(then.status()).as(then.text()).isEqualTo(200);
        assertThat(then.at("status")).isEqualTo("active");
        assertThat(then.json().at("/measures/0/met").asBoolean()).isFalse();
        assertThat(then.header("ETag")).isEqualTo("\"2\"");
        assertThat(historyOf(goal, asActive)).isEqualTo(3);
        assertThat(technologist.get(goal + "?asOf=" + asDraft).at("status")).isEqualTo("drafted");
        assertThat(historyOf(goal, asDraft)).isEqualTo(1);
    }

    @Test
    void byWhenItHappenedWhatWasToldLaterCountsFromItsDay() {
        var goal = drafted();
        ok(technologist.post(goal + "/submission", ""));
        var yesterday = LocalDate.now(ZoneId.systemDefault()).minusDays(1);
        ok(manager.post(goal + "/activation", "{\"on\": \"" + yesterday + "\"}"));

        assertThat(technologist.get(goal + "?asOf=" + yesterday).status()).isEqualTo(404);
        assertThat(technologist.get(goal + "?by=happened&asOf=" + yesterday).at("status"))
                .isEqualTo("active");
    }

    @Test
    void whoMayNotKnowOfItThenOrNowFindsNothing() {
        var goal = drafted();
        var asDraft = Instant.now();
        ok(technologist.post(goal + "/submission", ""));

        assertThat(manager.get(goal).status()).isEqualTo(200);
        assertThat(manager.get(goal + "?asOf=" + asDraft).status()).isEqualTo(404);
        assertThat(manager.get(goal + "/history?asOf=" + asDraft).status()).isEqualTo(404);
        assertThat(listed(manager, asDraft)).doesNotContain(goal.substring(GOALS.length() + 1));
        var stranger = Client.signedIn(port, "technologist2");
        assertThat(stranger.get(goal + "?asOf=" + Instant.now()).status()).isEqualTo(404);
        assertThat(listed(technologist, asDraft)).contains(goal.substring(GOALS.length() + 1));
    }

    @Test
    void aTimeThatCannotBeLookedBackToIsRefusedInASentence() {
        assertThat(technologist.get(GOALS + "?asOf=soon").code()).isEqualTo("not-a-time");
        assertThat(technologist.get(GOALS + "?asOf=").code()).isEqualTo("not-a-time");
        assertThat(technologist.get(GOALS + "?asOf=2999-01-01").code()).isEqualTo("still-to-come");
        var before = technologist.get(GOALS + "?asOf=1999-01-01");
        assertThat(before.status()).isEqualTo(422);
        assertThat(before.code()).isEqualTo("before-the-record");
        assertThat(before.at("detail")).contains("The record begins on");
        assertThat(technologist.get(GOALS + "?by=guess&asOf=2026-01-01").code())
                .isEqualTo("two-times-only");
    }

    @Test
    void nothingIsChangedInThePast() {
        var goal = drafted();
        var refused = technologist.post(goal + "/submission?asOf=2026-11-01", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("detail")).isEqualTo(AsOfRule.WHAT_WAS_STAYS.sentence());
        assertThat(technologist.get(goal).json().path("submitted").asBoolean()).isFalse();
    }

    @Test
    void whatCannotBeLookedBackOnSaysSoInsteadOfAnsweringWithToday() {
        for (var address : List.of("work-list", "me", "me/tokens", "templates", "system")) {
            assertThat(director.get("/api/v1/" + address + "?asOf=2026-11-01").code())
                    .as(address)
                    .isEqualTo("not-looked-back-on");
        }
    }

    /** Everything that lists answers as of a month ago, and by no way with more than it has now. */
    @Test
    void everyListAnswersAsOfAMonthAgoByEitherTime() {
        var person = manager.get("/api/v1/people?text=a").json().at("/items/0/id").asString();
        var then = LocalDate.now(ZoneId.systemDefault()).minusMonths(1);
        for (var who : List.of(technologist, manager, director)) {
            for (var address :
                    List.of(
                            "goals",
                            "alignment",
                            "alignment/gaps",
                            "objectives",
                            "indicators",
                            "people",
                            "teams",
                            "credentials",
                            "mentoring",
                            "framework",
                            "competency-matrix",
                            "assessment-rules",
                            "test-systems",
                            "review-cycles",
                            "feedback-requests",
                            "people/" + person,
                            "people/" + person + "/career",
                            "people/" + person + "/portfolio",
                            "people/" + person + "/credentials",
                            "people/" + person + "/ce-activities",
                            "people/" + person + "/experience",
                            "people/" + person + "/professional-activities",
                            "people/" + person + "/wins",
                            "people/" + person + "/ratings",
                            "people/" + person + "/mentoring",
                            "people/" + person + "/competency",
                            "people/" + person + "/competency-assessments",
                            "people/" + person + "/competency-history",
                            "people/" + person + "/duties",
                            "people/" + person + "/reviews",
                            "people/" + person + "/feedback")) {
                var now = who.get("/api/v1/" + address);
                for (var by : List.of("recorded", "happened")) {
                    var told = who.get("/api/v1/" + address + "?asOf=" + then + "&by=" + by);
                    assertThat(told.status())
                            .as(address + " " + by + ": " + told.text())
                            .isIn(now.status(), 404);
                    if (now.status() == 200 && now.json().path("total").isInt()) {
                        assertThat(told.json().path("total").asInt())
                                .as(address + " " + by)
                                .isLessThanOrEqualTo(now.json().path("total").asInt());
                    }
                }
            }
        }
    }

    private String drafted() {
        var drafted = technologist.post(GOALS, SampleGoal.draft());
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return drafted.header("Location");
    }

    private int historyOf(String goal, Instant then) {
        return technologist.get(goal + "/history?asOf=" + then).json().path("total").asInt();
    }

    private static List<String> listed(Client who, Instant then) {
        return who.get(GOALS + "?size=200&asOf=" + then)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static String checkIn(int value) {
        return "{\"measureId\": \"m1\", \"value\": " + value + ", \"confidence\": \"on-track\"}";
    }

    private static void ok(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
