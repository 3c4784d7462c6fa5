package org.labgoals.career.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import tools.jackson.databind.JsonNode;

/** Career records in the whole product over HTTP, on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningRecordsApiTest {

    @LocalServerPort private int port;

    private Client technologist;
    private Client manager;
    private String mine;

    @BeforeEach
    void people() {
        technologist = Client.signedIn(port, "technologist");
        manager = Client.signedIn(port, "manager");
        mine = "/api/v1/people/" + technologist.get("/api/v1/me").at("id");
    }

    // --- the whole way

    @Test
    void aCredentialIsAddedRenewedAndVerifiedAndACourseMovesItsMeter() {
        String credential = credential("ca-cls", "2025-11-01", "2026-12-31");

        int before = counted(credential);
        var course =
                technologist.post(
                        mine + "/ce-activities",
                        """
                        {"on": "2026-02-03", "kind": "course", "title": "%s", "hours": 3,
                         "points": [{"category": "safety", "points": 1}]}
                        """
                                .formatted(UUID.randomUUID()));
        assertThat(course.status()).as(course.text()).isEqualTo(201);
        assertThat(course.json().path("counts").toString()).contains("\"credential\"");
        assertThat(technologist.get(course.header("Location")).json()).isEqualTo(course.json());
        assertThat(counted(credential)).isEqualTo(before + 3);

        var renewed =
                technologist.post(
                        credential + "/renewal",
                        "{\"on\": \"2026-11-02\", \"expiresOn\": \"2028-12-31\"}");
        assertThat(renewed.at("expiresOn")).as(renewed.text()).isEqualTo("2028-12-31");
        var verified = manager.post(credential + "/verification", "{\"note\": \"Register\"}");
        assertThat(verified.status()).as(verified.text()).isEqualTo(200);
        assertThat(verified.json().at("/verification/by/name").asString()).isNotBlank();
    }

    @Test
    void aVerificationIsSignedByPasswordAndNeverByATokenAlone() {
        String credential = credential("fl-tech", "2025-11-01", "2027-10-31");
        String secret =
                manager.post("/api/v1/me/tokens", "{\"name\": \"verifies not\"}").at("secret");

        var unsigned = manager.withToken(secret).post(credential + "/verification", "{}");
        assertThat(unsigned.status()).isEqualTo(403);
        assertThat(unsigned.code()).isEqualTo("sign-with-password");
        var own = technologist.post(credential + "/verification", "{}");
        assertThat(own.code()).isEqualTo("only-the-manager-verifies");
    }

    @Test
    void aRepeatUnderTheSameKeyIsDoneOnceAndAnsweredTheSame() {
        var key = UUID.randomUUID().toString();
        var win =
                "{\"text\": \"Nothing was recollected all week.\", \"kind\":"
                        + " \"quality-and-compliance\"}";

        var first = technologist.post(mine + "/wins", win, key);
        technologist.post(mine + "/wins", "{\"text\": \"Another.\"}");
        var second = technologist.post(mine + "/wins", win, key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        var other = technologist.post(mine + "/wins", "{\"text\": \"Other.\"}", key);
        assertThat(other.code()).isEqualTo("key-reused");
    }

    @Test
    void whatWasEnteredByMistakeIsTakenBackAndItsAddressIsGone() {
        var win = technologist.post(mine + "/wins", "{\"text\": \"Not mine.\"}");
        String address = win.header("Location");

        var withdrawn =
                technologist.post(address + "/withdrawal", "{\"reason\": \"It was Bo’s.\"}");

        assertThat(withdrawn.at("entry")).as(withdrawn.text()).isEqualTo("win");
        assertThat(technologist.get(address).status()).isEqualTo(404);
    }

    @Test
    void aWinBelongsToAGoalACompetencyOrAnObjectiveThatIsThere() {
        var said = "{\"text\": \"The new method runs\", \"%s\": \"%s\"}";
        var shown =
                technologist.post(
                        mine + "/wins", said.formatted("competency", "root-cause-analysis"));
        assertThat(shown.at("competency")).as(shown.text()).isEqualTo("root-cause-analysis");
        var serves =
                technologist.post(
                        mine + "/wins", said.formatted("objective", "faster-emergency-results"));
        assertThat(serves.at("objective")).as(serves.text()).isEqualTo("faster-emergency-results");
        var portfolio = technologist.get(mine + "/portfolio").text();
        assertThat(portfolio).contains("for the objective", "Root");
        assertThat(
                        technologist
                                .post(mine + "/wins", said.formatted("competency", "astrology"))
                                .code())
                .isEqualTo("no-such-competency");
        assertThat(technologist.post(mine + "/wins", said.formatted("objective", "no-such")).code())
                .isEqualTo("no-such-objective");
    }

    @Test
    void mentoringIsConfirmedByTheColleagueAndCompetenciesAreRatedByTheManager() {
        var colleague = Client.signedIn(port, "technologist2");
        var named = colleague.get("/api/v1/me").at("id");
        var mentoring =
                technologist.post(
                        mine + "/professional-activities",
                        "{\"kind\": \"mentoring\", \"role\": \"Trained on nights\", \"colleague\":"
                                + " \""
                                + named
                                + "\"}");
        assertThat(mentoring.status()).as(mentoring.text()).isEqualTo(201);
        assertThat(mentoring.json().path("awaitsConfirmation").asBoolean()).isTrue();
        assertThat(colleague.get("/api/v1/me/confirmations").json().path("total").asInt())
                .isPositive();

        var confirmed = colleague.post(mentoring.header("Location") + "/confirmation", "{}");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(
                        technologist
                                .get(mentoring.header("Location"))
                                .json()
                                .path("awaitsConfirmation")
                                .asBoolean())
                .isFalse();

        var rated =
                manager.post(
                        mine + "/ratings",
                        "{\"competency\": \"root-cause-analysis\", \"rating\": \"proficient\","
                                + " \"reason\": \"Led three investigations.\"}");
        assertThat(rated.at("rating")).as(rated.text()).isEqualTo("proficient");
        var asked =
                technologist.post(
                        mine + "/mentoring",
                        "{\"side\": \"asked\", \"competency\": \"study-design\"}");
        assertThat(asked.at("side")).as(asked.text()).isEqualTo("asked");
        assertThat(manager.get("/api/v1/mentoring").text()).contains("study-design");
    }

    @Test
    void whatOneDidShowsTheCriterionOfAGoal() {
        var goal =
                technologist.post(
                        "/api/v1/goals",
                        """
                        {"title": "Train the peers %s", "criteria": [{"criterion":
                         "leadership-and-collaboration", "points": ["peer-training"]}]}
                        """
                                .formatted(UUID.randomUUID()));
        assertThat(goal.status()).as(goal.text()).isEqualTo(201);
        var criteria = goal.header("Location") + "/criteria";
        var role = "Taught the new analyser " + UUID.randomUUID();
        assertThat(technologist.get(criteria).text()).doesNotContain(role);

        var taught =
                technologist.post(
                        mine + "/professional-activities",
                        "{\"kind\": \"teaching\", \"role\": \"" + role + "\"}");
        assertThat(taught.status()).as(taught.text()).isEqualTo(201);

        var shown = technologist.get(criteria).json().path("items").get(0);
        assertThat(shown.path("criterion").asString()).isEqualTo("leadership-and-collaboration");
        assertThat(shown.path("shownBy").toString()).contains("\"teaching\"").contains(role);
        assertThat(manager.get(criteria).status()).isEqualTo(404);
    }

    @Test
    void workInAnotherLaboratoryCountsOnceTheManagerHasVerifiedIt() {
        var body =
                """
                {"laboratory": "City %s", "position": "Bench technologist", "level": "entry",
                 "from": "2015-01-01", "until": "2019-12-31"}
                """
                        .formatted(UUID.randomUUID());
        var added = technologist.post(mine + "/experience", body);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(technologist.post(mine + "/experience", body).code())
                .isEqualTo("experience-known");
        String address = added.header("Location");
        assertThat(technologist.post(address + "/verification", "{}").code())
                .isEqualTo("only-the-manager-verifies-experience");

        var verified = manager.post(address + "/verification", "{\"note\": \"Their letter\"}");

        assertThat(verified.status()).as(verified.text()).isEqualTo(200);
        assertThat(verified.json().at("/verification/by/name").asString()).isNotBlank();
        assertThat(technologist.get(address).json()).isEqualTo(verified.json());
        assertThat(technologist.get(mine + "/career?position=mls-2").text())
                .contains("\"sort\":\"experience\"");
        var back = technologist.post(address + "/withdrawal", "{\"reason\": \"A test.\"}");
        assertThat(back.at("entry")).as(back.text()).isEqualTo("experience");
    }

    @Test
    void aWinBelongsToAGoalOfOnesOwn() {
        refused(
                "/wins",
                "{\"text\": \"Went well.\", \"goal\": \"" + UUID.randomUUID() + "\"}",
                422,
                "no-such-goal");
        var goal =
                technologist
                        .get("/api/v1/goals?status=active&size=50")
                        .json()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asString();
        var win =
                technologist.post(
                        mine + "/wins", "{\"text\": \"Went well.\", \"goal\": \"" + goal + "\"}");
        assertThat(win.at("goal")).as(win.text()).isEqualTo(goal);
    }

    @Test
    void aManagerSeesTheCredentialsOfTheirPeopleByExpiry() {
        credential("nv-cls", "2026-01-01", LocalDate.now().plusDays(9).toString());

        JsonNode items = manager.get("/api/v1/credentials?size=200").json().path("items");

        assertThat(items.toString()).contains("nv-cls");
        String before = "";
        for (var item : items) {
            var expires = item.at("/credential/expiresOn");
            if (!expires.isString()) {
                break;
            }
            assertThat(expires.asString()).isGreaterThanOrEqualTo(before);
            before = expires.asString();
        }
    }

    @Test
    void whoMayNotKnowOfARecordIsToldThereIsNone() {
        var other = Client.signedIn(port, "technologist2");
        for (var list :
                new String[] {
                    "/credentials",
                    "/ce-activities",
                    "/professional-activities",
                    "/wins",
                    "/ratings",
                    "/mentoring"
                }) {
            assertThat(other.get(mine + list).status()).as(list).isEqualTo(404);
            assertThat(Client.signedIn(port, "auditor").get(mine + list).status())
                    .as(list)
                    .isEqualTo(200);
        }
        assertThat(technologist.get(mine + "/wins/0").status()).isEqualTo(404);
        assertThat(technologist.get(mine + "/wins/many").status()).isEqualTo(404);
    }

    @Test
    void whatIsSoAlreadyInARecordThatHasNotBegunIsAnsweredAndNothingIsAppended() {
        var admin = Client.signedIn(port, "admin");
        var own = "/api/v1/people/" + admin.get("/api/v1/me").at("id");
        var end = "{\"side\": \"offered\", \"competency\": \"study-design\"}";

        for (var key : new String[] {"not-begun", "not-begun", "not-begun-again"}) {
            var ended = admin.post(own + "/mentoring/end", end, key);
            assertThat(ended.status()).as(ended.text()).isEqualTo(200);
            assertThat(ended.header("Projection-Pending")).isEmpty();
            assertThat(ended.json().path("total").asInt()).isZero();
        }

        var offered = admin.post(own + "/mentoring", end);
        assertThat(offered.at("side")).as(offered.text()).isEqualTo("offered");
        var ended = admin.post(own + "/mentoring/end", end);
        assertThat(ended.json().path("total").asInt()).as(ended.text()).isZero();
    }

    @Test
    void whatCannotBeInACompetencyRecordThatHasNotBegunIsRefusedInASentence() {
        var admin = Client.signedIn(port, "admin");
        var own = "/api/v1/people/" + admin.get("/api/v1/me").at("id");

        var ended = admin.post(own + "/duties/1/end", "{\"until\": \"2026-11-22\"}");

        assertThat(ended.status()).as(ended.text()).isEqualTo(409);
        assertThat(ended.code()).isEqualTo("no-such-duty");
    }

    // --- bad input: each a sentence

    @Test
    void expiryBeforeIssueIsRefused() {
        refused(
                "/credentials",
                "{\"category\": \"mls-ascp\", \"certificate\": \"X 1\", \"issuedOn\":"
                        + " \"2026-02-01\", \"expiresOn\": \"2026-01-31\"}",
                422,
                "expires-before-it-begins");
    }

    @Test
    void theSameCertificateTwiceIsRefused() {
        credential("wv-mls", "2026-01-01", "2026-12-31");
        refused(
                "/credentials",
                "{\"category\": \"wv-mls\", \"certificate\": \"wv-mls 2026-01-01\", \"issuedOn\":"
                        + " \"2026-05-01\"}",
                409,
                "credential-known");
    }

    @Test
    void pointsInACategoryThatDoesNotExistAreRefused() {
        refused(
                "/ce-activities",
                "{\"on\": \"2026-02-03\", \"kind\": \"course\", \"title\": \"A\", \"hours\": 1,"
                        + " \"points\": [{\"category\": \"astrology\", \"points\": 1}]}",
                422,
                "no-such-point-category");
    }

    @Test
    void anActivityOutsideEveryCycleIsRefused() {
        refused(
                "/ce-activities",
                "{\"on\": \"1999-02-03\", \"kind\": \"course\", \"title\": \"A\", \"hours\": 1}",
                422,
                "outside-every-cycle");
    }

    @Test
    void aCertificateThatIsNoFileOfTheRecordIsRefused() {
        credential("htl-ascp", "2026-01-01", "2028-12-31");
        refused(
                "/ce-activities",
                "{\"on\": \"2026-02-03\", \"kind\": \"course\", \"title\": \"A\", \"hours\": 1,"
                        + " \"certificate\": {\"sha256\": \""
                        + "ab".repeat(32)
                        + "\", \"name\": \"a.pdf\"}}",
                422,
                "no-such-file");
    }

    /** What the demo laboratory's courses count is there already. */
    private int counted(String credential) {
        return technologist.get(credential).json().at("/maintenance/counted").asInt();
    }

    private void refused(String list, String body, int status, String code) {
        var answer = technologist.post(mine + list, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.at("detail")).matches("[A-Z].*[.]");
    }

    /** The address of a new credential whose number is its category and day. */
    private String credential(String category, String issued, String expires) {
        var added =
                technologist.post(
                        mine + "/credentials",
                        """
                        {"category": "%1$s", "certificate": "%1$s %2$s", "issuedOn": "%2$s",
                         "expiresOn": "%3$s"}
                        """
                                .formatted(category, issued, expires));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.header("Location");
    }
}
