package org.labgoals.goal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.LabGoals;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** The whole product over HTTP, on real PostgreSQL, with people who sign in. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningApiTest {

    private static final String GOALS = "/api/v1/goals";

    @LocalServerPort private int port;

    private Client technologist;
    private Client manager;

    @BeforeEach
    void people() {
        technologist = Client.signedIn(port, "technologist");
        manager = Client.signedIn(port, "manager");
    }

    @Test
    void aGoalGoesFromDraftToAchievedByTwoPeople() {
        var drafted = technologist.post(GOALS, SampleGoal.draft());
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        String goal = drafted.header("Location");
        assertThat(goal).isEqualTo(GOALS + "/" + drafted.at("id"));
        assertThat(manager.get(goal).status()).isEqualTo(404);

        assertThat(step(technologist, goal, "submission", "").json().path("submitted").asBoolean())
                .isTrue();
        assertThat(manager.get(goal).status()).isEqualTo(200);
        assertThat(step(manager, goal, "activation", "{}").at("status")).isEqualTo("active");
        assertThat(
                        step(
                                        technologist,
                                        goal,
                                        "check-ins",
                                        "{\"measureId\": \"m1\", \"value\": 39, \"note\":"
                                                + " \"Better\", \"confidence\": \"on-track\"}")
                                .json()
                                .at("/measures/0/met")
                                .asBoolean())
                .isTrue();
        step(technologist, goal, "self-assessment", "{\"text\": \"It went well\"}");
        assertThat(step(manager, goal, "reviews", "{\"text\": \"So I see\"}").at("status"))
                .isEqualTo("reviewed");
        assertThat(step(manager, goal, "achievement", "{\"text\": \"Well done\"}").at("status"))
                .isEqualTo("achieved");

        JsonNode history = technologist.get(goal + "/history").json();
        assertThat(history.path("total").asInt()).isEqualTo(7);
        assertThat(history.at("/items/0/what").asString()).isEqualTo("goal-drafted");
        assertThat(history.at("/items/0/channel").asString()).isEqualTo("api");
    }

    @Test
    void aBodyThatIsNotJsonInUtf8IsReadByNobody() {
        for (String type :
                List.of(
                        "application/json;charset=utf-16",
                        "application/json;charset=iso-8859-1",
                        "application/merge-patch+json",
                        "application/x-www-form-urlencoded",
                        "application/xml")) {
            var answer =
                    technologist.send(
                            technologist
                                    .request(GOALS)
                                    .header("Content-Type", type)
                                    .POST(BodyPublishers.ofString("{\"title\": \"x\"}")));
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("not-json");
        }
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemToo() {
        for (String address : List.of("/a%2Fb", "/a%00b")) {
            var answer = technologist.get(GOALS + address);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.code()).isEqualTo("malformed");
        }
    }

    @Test
    void anAchievementIsSignedByPasswordAndNeverByATokenAlone() {
        String goal = active();
        step(
                technologist,
                goal,
                "check-ins",
                "{\"measureId\": \"m1\", \"value\": 39, \"confidence\": \"on-track\"}");
        step(technologist, goal, "self-assessment", "{\"text\": \"It went well\"}");
        step(manager, goal, "reviews", "{\"text\": \"So I see\"}");
        String secret = manager.post("/api/v1/me/tokens", "{\"name\": \"signs not\"}").at("secret");

        var unsigned =
                manager.withToken(secret).post(goal + "/achievement", "{\"text\": \"Well done\"}");

        assertThat(unsigned.status()).isEqualTo(403);
        assertThat(unsigned.code()).isEqualTo("sign-with-password");
        assertThat(unsigned.at("detail"))
                .startsWith("This step is signed: enter your password again with it.");
        assertThat(technologist.get(goal).at("status")).isEqualTo("reviewed");

        step(manager, goal, "achievement", "{\"text\": \"Well done\"}");
        var lines = technologist.get(goal + "/history").json().path("items");
        var signed = lines.get(lines.size() - 1).path("signature");
        assertThat(signed.path("meaning").asString()).isEqualTo("approved");
        assertThat(signed.path("enteredBy").asString()).isEqualTo("password");
        assertThat(signed.path("with").toString())
                .contains("\"" + manager.get("/api/v1/me").at("id") + "@");
        assertThat(lines.get(0).path("signature").isNull()).isTrue();
    }

    @Test
    void aSentenceRefusesWhatARuleForbids() {
        String goal = submitted();

        var own = technologist.post(goal + "/activation", "{}");

        assertThat(own.status()).isEqualTo(409);
        assertThat(own.at("detail"))
                .isEqualTo("A goal can be activated only by the owner's manager.");
        assertThat(own.code()).isEqualTo("only-the-manager-activates");
    }

    @Test
    void whoMayNotKnowOfAGoalIsToldThereIsNone() {
        String goal = submitted();
        Client other = Client.signedIn(port, "manager2");

        assertThat(other.get(goal).status()).isEqualTo(404);
        assertThat(other.post(goal + "/activation", "{}").status()).isEqualTo(404);
        assertThat(Client.signedIn(port, "technologist2").get(goal + "/history").status())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsRevisedAsItWasSeenAndAnActiveGoalByAmendment() {
        var drafted = technologist.post(GOALS, SampleGoal.draft());
        String goal = drafted.header("Location");
        String seen = drafted.header("ETag");

        var revised = technologist.put(goal, SampleGoal.draft().replace("Cut", "Reduce"), seen);

        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.at("title")).startsWith("Reduce");
        assertThat(technologist.put(goal, SampleGoal.draft(), seen).status()).isEqualTo(412);
        step(technologist, goal, "submission", "");
        String active = step(manager, goal, "activation", "{}").header("ETag");
        assertThat(technologist.put(goal, SampleGoal.draft(), active).code())
                .isEqualTo("use-amendment");
        var amended =
                step(
                        technologist,
                        goal,
                        "amendments",
                        "{\"reason\": \"More time\", \"changes\": {\"targetDate\": \"%s\"}}"
                                .formatted(LocalDate.now().plusYears(1)));
        assertThat(amended.json().path("pendingAmendments").asInt()).isEqualTo(1);
        var accepted = step(manager, goal, "amendments/1/acceptance", "");
        assertThat(accepted.at("targetDate")).isEqualTo(LocalDate.now().plusYears(1).toString());
        assertThat(accepted.json().path("pendingAmendments").asInt()).isZero();
    }

    @Test
    void twoWhoActivateAtOnceMakeOneEvent() throws Exception {
        String goal = submitted();

        List<Client.Answer> answers = atOnce(() -> manager.post(goal + "/activation", "{}"));

        assertThat(answers)
                .extracting(Client.Answer::status)
                .allMatch(code -> code == 200 || code == 409);
        assertThat(answers).extracting(Client.Answer::status).contains(200);
        assertThat(count(goal, "goal-activated")).isEqualTo(1);
    }

    @Test
    void aDoubleClickWithOneKeyIsDoneOnceAndAnsweredTheSame() throws Exception {
        String goal = active();
        String body = "{\"measureId\": \"m1\", \"value\": 50, \"confidence\": \"at-risk\"}";

        List<Client.Answer> answers =
                atOnce(() -> technologist.post(goal + "/check-ins", body, "double-click"));

        assertThat(answers).extracting(Client.Answer::status).containsOnly(200);
        assertThat(answers).extracting(Client.Answer::text).containsOnly(answers.getFirst().text());
        assertThat(count(goal, "checked-in")).isEqualTo(1);
    }

    @Test
    void aCreationSentTwiceAtOnceCreatesOneGoal() throws Exception {
        String body = SampleGoal.draft();

        List<Client.Answer> answers = atOnce(() -> technologist.post(GOALS, body, "create-once"));

        assertThat(answers).extracting(Client.Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.getFirst().header("Location"));
        assertThat(answers).extracting(Client.Answer::text).containsOnly(answers.getFirst().text());
    }

    @Test
    void aRepeatAnswersAsItDidThenAndAnotherRequestUnderTheKeyIsRefused() {
        String body = SampleGoal.draft();
        var first = technologist.post(GOALS, body, "key-then");
        String goal = first.header("Location");
        step(technologist, goal, "submission", "");

        var again = technologist.post(GOALS, body, "key-then");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        var other = technologist.post(GOALS, body.replace("Cut", "Halve"), "key-then");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(technologist.post(goal + "/submission", "", "key-then").code())
                .isEqualTo("key-reused");
        assertThat(manager.post(goal + "/activation", "", "key-then").status()).isEqualTo(200);
    }

    @Test
    void aRefusalIsNotRememberedUnderItsKey() {
        String goal = technologist.post(GOALS, SampleGoal.draft()).header("Location");
        step(technologist, goal, "submission", "");
        String wrong = "{\"measureId\": \"m1\", \"value\": 50, \"confidence\": \"at-risk\"}";

        assertThat(technologist.post(goal + "/check-ins", wrong, "too-early").status())
                .isEqualTo(409);
        step(manager, goal, "activation", "");
        assertThat(technologist.post(goal + "/check-ins", wrong, "too-early").status())
                .isEqualTo(200);
    }

    @Test
    void listsNarrowByOwnerStatusKindAndText() {
        technologist.post(GOALS, SampleGoal.draft().replace("troponin", "xylophone"));
        String me = technologist.get("/api/v1/me").at("id");

        JsonNode found =
                technologist.get(GOALS + "?text=xylophone&status=drafted&owner=" + me).json();

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(
                        technologist
                                .get(GOALS + "?text=xylophone&status=active")
                                .json()
                                .path("total")
                                .asInt())
                .isZero();
        assertThat(manager.get(GOALS + "?text=xylophone").json().path("total").asInt()).isZero();
        assertThat(manager.get(GOALS + "?size=200&owner=" + me).status()).isEqualTo(200);
        assertThat(technologist.get(GOALS + "?page=1000000&size=200").json().path("items"))
                .isEmpty();
    }

    @Test
    void whatIsTypedIsKeptAndToldAsTyped() {
        String odd =
                "<script>alert(1)</script> \\u0000 \\u0007 \\ud83e\\uddea \\u202e'; DROP TABLE"
                        + " goal; --";

        var drafted = technologist.post(GOALS, "{\"title\": \"" + odd + "\"}");

        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        assertThat(technologist.get(drafted.header("Location")).at("title"))
                .isEqualTo(
                        "<script>alert(1)</script> \0 \u0007 \ud83e\uddea \u202e'; DROP TABLE goal;"
                                + " --");
        assertThat(technologist.get(GOALS + "?text=DROP%20TABLE").status()).isEqualTo(200);
        assertThat(technologist.post(GOALS, "{\"title\": \"" + "a".repeat(10_000) + "\"}").code())
                .isEqualTo("title-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, 200",
        "/api/v1/people, 200",
        "/api/v1/teams, 200",
        "/api/v1/templates, 200",
        "/api/v1/levels, 200",
        "/api/v1/me/tokens, 200",
        "/api/v1/nothing, 404",
        "/api/v2/goals, 404",
        "/api, 404",
        "/api/v1/people/nobody, 404",
        "/api/v1/goals/nothing, 404",
        "/api/v1/goals//history, 400",
        "/api/v1/goals/..;/me, 400",
        "/api/v1/goals/%F0%9F%A7%AA, 404",
        "/api/v1/goals?text=%ff%fe, 400",
        "/api/v1/goals?text=%00, 400"
    })
    void everyAddressIsAnsweredInJson(String path, int status) {
        var answer = technologist.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/goals/x", "/api/v1/nothing", "/api"})
    void nobodyIsAskedToSignInFirst(String path) {
        var answer = Client.nobody(port).get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Basic");
        assertThat(answer.code()).isEqualTo("sign-in-needed");
        assertThat(Client.nobody(port).withToken("guessed").get(path).status()).isEqualTo(401);
    }

    @Test
    void aTokenSignsInUntilItIsRevoked() {
        var made = technologist.post("/api/v1/me/tokens", "{\"name\": \"script\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Client script = technologist.withToken(made.at("secret"));

        assertThat(script.get("/api/v1/me").at("id"))
                .isEqualTo(technologist.get("/api/v1/me").at("id"));
        assertThat(technologist.get("/api/v1/me/tokens").text()).doesNotContain(made.at("secret"));
        assertThat(technologist.delete(made.header("Location")).status()).isEqualTo(204);
        assertThat(technologist.delete(made.header("Location")).status()).isEqualTo(404);
        assertThat(script.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenIsMadeOnceAndItsSecretToldOnce() {
        String body = "{\"name\": \"repeated\"}";
        var made = technologist.post("/api/v1/me/tokens", body, "one-token");

        var again = technologist.post("/api/v1/me/tokens", body, "one-token");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(made.header("Location"));
        assertThat(again.at("id")).isEqualTo(made.at("id"));
        assertThat(again.json().path("secret").isNull()).isTrue();
        assertThat(again.at("note")).contains("shown once");
        assertThat(technologist.withToken(made.at("secret")).get("/api/v1/me").status())
                .isEqualTo(200);
        assertThat(technologist.post("/api/v1/me/tokens", "{\"name\": \"x\"}", "one-token").code())
                .isEqualTo("key-reused");
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffToo() {
        byte[] large = "a".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        var answer =
                technologist.send(
                        technologist
                                .request(GOALS)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new java.io.ByteArrayInputStream(large))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PATCH", "DELETE", "TRACE", "PROPFIND"})
    void noMethodIsOurFault(String method) {
        var answer =
                technologist.send(
                        technologist.request(GOALS).method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%2e%2e%2fme", "/a%5cb", "?text=%zz", "?size=1&size=2&page=%"})
    void noAddressIsOurFault(String rest) {
        var odd = java.net.URI.create("http://localhost:" + port);

        assertThat(technologist.raw(odd, GOALS + rest)).isBetween(200, 499);
    }

    @Test
    void theDescriptionIsOpenToEverybody() {
        assertThat(Client.nobody(port).get("/v3/api-docs").json().path("openapi").asString())
                .startsWith("3.1");
    }

    private String submitted() {
        String goal = technologist.post(GOALS, SampleGoal.draft()).header("Location");
        step(technologist, goal, "submission", "");
        return goal;
    }

    private String active() {
        String goal = submitted();
        step(manager, goal, "activation", "");
        return goal;
    }

    private static Client.Answer step(Client who, String goal, String step, String body) {
        var answer = who.post(goal + "/" + step, body);
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
        return answer;
    }

    private long count(String goal, String what) {
        return technologist
                .get(goal + "/history?size=200")
                .json()
                .path("items")
                .valueStream()
                .filter(line -> line.path("what").asString().equals(what))
                .count();
    }

    private static List<Client.Answer> atOnce(Callable<Client.Answer> request) throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = people.invokeAll(java.util.Collections.nCopies(8, request));
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
