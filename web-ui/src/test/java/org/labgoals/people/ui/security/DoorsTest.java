package org.labgoals.people.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.LabGoals;
import org.labgoals.people.application.AccessOfPersonEnded;
import org.labgoals.people.application.AccountKeeping;
import org.labgoals.people.application.Accounts;
import org.labgoals.people.application.FirstAdministrator;
import org.labgoals.people.application.OwnAccount;
import org.labgoals.people.application.PasskeyQuestion;
import org.labgoals.people.application.Passkeys;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.SignIn;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.people.infrastructure.SoftPasskey;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ContextConfiguration;

/** Who is let in where, and what each answer tells the browser, over real HTTP. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"labgoals.demo=false", "labgoals.data=target/test-data-${test.process:1}"})
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @LocalServerPort private int port;
    @Autowired private FirstAdministrator first;
    @Autowired private SignIn signIn;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private OwnAccount own;
    @Autowired private Accounts accounts;
    @Autowired private Passkeys passkeys;
    @Autowired private AccountKeeping keeping;
    @Autowired private PeopleCommands people;

    private Viewer ada;

    @BeforeAll
    void anAdministrator() {
        first.complete(first.link().orElseThrow(), "Ada Admin", "ada", PASSWORD);
        var person = signIn.withPassword("ada", PASSWORD).orElseThrow().person();
        ada = new Viewer("ada", person, Set.of(Role.ADMINISTRATOR), Channel.API);
    }

    // --- the API

    @Test
    void theApiKnowsWhoSendsTheRightPassword() throws Exception {
        var me = get("/api/v1/me", "Authorization", basic("ada", PASSWORD));

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"name\":\"Ada Admin\"", "\"administrator\"");
    }

    @Test
    void theApiKnowsWhoSendsATokenUntilItIsRevoked() throws Exception {
        var made = ActingAs.call(ada, () -> own.createToken(null, "script"));

        assertThat(get("/api/v1/me", "Authorization", "Bearer " + made.secret()).statusCode())
                .isEqualTo(200);
        ActingAs.run(ada, () -> own.revokeToken(made.token().id()));
        assertProblem(get("/api/v1/me", "Authorization", "Bearer " + made.secret()), 401);
    }

    static Stream<String> nobodysAuthorization() {
        return Stream.of(
                "",
                "Basic",
                "Basic !!!",
                "Bearer",
                "Bearer ",
                "Bearer nonsense",
                "Digest x",
                basic("ada", "wrong horse battery"),
                basic("nobody", PASSWORD),
                basic("a\0da", PASSWORD),
                basic("ada", ""));
    }

    @ParameterizedTest
    @MethodSource("nobodysAuthorization")
    void theApiTellsEverybodyElseTheSame(String authorization) throws Exception {
        var answer =
                authorization.isEmpty()
                        ? get("/api/v1/me")
                        : get("/api/v1/me", "Authorization", authorization);

        assertProblem(answer, 401);
        assertThat(answer.body()).contains("sign-in-needed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/nothing", "/api/v9/goals"})
    void anUnknownAddressOfTheApiIsAProblemNotAPage(String address) throws Exception {
        assertProblem(get(address, "Authorization", basic("ada", PASSWORD)), 404);
        assertProblem(get(address), 401);
    }

    @Test
    void theApiNeverBeginsASession() throws Exception {
        var answer = get("/api/v1/me", "Authorization", basic("ada", PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionOfTheScreensDoesNotOpenTheApi() throws Exception {
        var browser = new Browser();
        browser.signIn("ada", PASSWORD);

        assertProblem(browser.get("/api/v1/me"), 401);
    }

    @Test
    void theApiNeedsNoTokenAgainstForgery() throws Exception {
        var answer =
                send(
                        request("/api/v1/goals")
                                .header("Authorization", basic("ada", PASSWORD))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isNotEqualTo(401);
        assertThat(answer.body()).doesNotContain("\"code\":\"forbidden\"");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForTheApiToo() throws Exception {
        var bob = enrol("bob");
        accounts.create("bob", PASSWORD, bob);
        for (int i = 0; i < 5; i++) {
            get("/api/v1/me", "Authorization", basic("bob", "wrong horse battery"));
        }

        var paused = get("/api/v1/me", "Authorization", basic("bob", PASSWORD));
        assertProblem(paused, 401);
        assertThat(paused.body())
                .contains("\"code\":\"sign-in-paused\"", "Wait fifteen minutes and try again");
    }

    @Test
    void aNameThatNobodyHasIsToldTheSameAfterFiveFailures() throws Exception {
        for (int i = 0; i < 5; i++) {
            var wrong = get("/api/v1/me", "Authorization", basic("stranger", PASSWORD));
            assertThat(wrong.body()).contains("sign-in-needed");
        }

        assertThat(get("/api/v1/me", "Authorization", basic("stranger", PASSWORD)).body())
                .contains("\"code\":\"sign-in-paused\"");
        assertThat(new Browser().signIn("stranger", PASSWORD).headers().firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?locked");
    }

    @Test
    void aDisabledAccountIsOutAtOnceOnScreensAndInTheApi() throws Exception {
        var cleo = enrol("cleo");
        accounts.create("cleo", PASSWORD, cleo);
        var browser = new Browser();
        browser.signIn("cleo", PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        var token = ActingAs.call(viewer("cleo", cleo), () -> own.createToken(null, "script"));

        ActingAs.run(ada, () -> keeping.disable(cleo, "On leave until spring"));

        assertThat(browser.get("/").headers().firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?ended");
        assertThat(browser.signIn("cleo", PASSWORD).headers().firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?disabled");
        for (var authorization : List.of(basic("cleo", PASSWORD), "Bearer " + token.secret())) {
            var answer = get("/api/v1/me", "Authorization", authorization);
            assertProblem(answer, 401);
            assertThat(answer.body())
                    .contains("\"code\":\"account-disabled\"", "ask an administrator")
                    .doesNotContain("On leave");
        }
    }

    @Test
    void whoWasErasedOnWhateverNodeIsSignedOutOnThisOne() throws Exception {
        var erik = enrol("erik");
        accounts.create("erik", PASSWORD, erik);
        var browser = new Browser();
        browser.signIn("erik", PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        publisher.publishEvent(new AccessOfPersonEnded(erik));

        assertThat(browser.get("/").headers().firstValue("Location"))
                .get(STRING)
                .contains("/sign-in");
    }

    @Test
    void anotherPasswordEndsTheSessionsElsewhere() throws Exception {
        var dora = enrol("dora");
        accounts.create("dora", PASSWORD, dora);
        var browser = new Browser();
        browser.signIn("dora", PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        ActingAs.run(
                viewer("dora", dora),
                () -> own.changePassword(PASSWORD, "another horse entirely", false));

        assertThat(browser.get("/").headers().firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?ended");
    }

    @Test
    void whoLeftIsNotLetIn() throws Exception {
        var eve = enrol("eve");
        accounts.create("eve", PASSWORD, eve);
        assertThat(get("/api/v1/me", "Authorization", basic("eve", PASSWORD)).statusCode())
                .isEqualTo(200);

        ActingAs.run(
                ada,
                () ->
                        people.person(
                                null,
                                now -> new RecordLeaving(eve, now, now.today().minusDays(1))));

        assertProblem(get("/api/v1/me", "Authorization", basic("eve", PASSWORD)), 401);
    }

    // --- what is open

    @Test
    void healthAndTheDescriptionOfTheApiAreOpen() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(get("/v3/api-docs").body()).contains("/api/v1/goals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/health/db", "/actuator/heapdump"})
    void nothingElseOfTheActuatorIs(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/aura/aura.css", "/js/labgoals.js", "/js/passkeys.js"})
    void whatPagesAreMadeOfIsOpen(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    // --- the screens

    @Test
    void whoIsNotSignedInIsSentToTheSignInPage() throws Exception {
        var answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(get("/sign-in").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/v1/me", "/actuator/health", "/styles.css"})
    void everyAnswerTellsTheBrowserWhatToKeepAwayFrom(String address) throws Exception {
        var headers = get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'")
                .contains("default-src");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void pagesAreNotKept() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(get("/sign-in").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("object-src 'none'", "script-src 'self'");
    }

    @Test
    void signingInGivesTheSessionAnotherId() throws Exception {
        var browser = new Browser();
        browser.get("/sign-in");
        var before = browser.session();

        browser.signIn("ada", PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageWhoseSessionEndedIsToldSoAndBeginsNoOther() throws Exception {
        var answer =
                get(
                        "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling",
                        "Cookie",
                        "JSESSIONID=0123456789ABCDEF0123456789ABCDEF");

        assertThat(answer.body()).contains("\"sessionExpired\":true");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theSessionsCookieIsNotForScriptsOrOtherSites() throws Exception {
        var cookie = get("/sign-in").headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aWrongPasswordComesBackToTheSignInPage() throws Exception {
        var browser = new Browser();

        var answer = browser.signIn("ada", "wrong horse battery");

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?error");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodySignsInFromAnotherSite() throws Exception {
        var answer =
                send(
                        request("/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(HttpRequest.BodyPublishers.ofString(form("ada", PASSWORD))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    // --- passkeys

    @Test
    void aPasskeyOpensTheScreensWithASessionOfAnotherId() throws Exception {
        var phone = withPasskey("fay");
        var browser = new Browser();
        browser.get("/sign-in");
        var before = browser.session();

        var answer = browser.usePasskey(phone.answer(asked(browser)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherPasswordEndsTheSessionsThatPasskeysBegan() throws Exception {
        var phone = withPasskey("gus");
        var browser = new Browser();
        browser.get("/sign-in");
        browser.usePasskey(phone.answer(asked(browser)));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        ActingAs.run(
                viewer("gus", new PersonId("person-gus")),
                () -> own.changePassword(PASSWORD, "another horse entirely", false));

        assertThat(browser.get("/").headers().firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?ended");
    }

    @Test
    void whatIsNoRightAnswerComesBackToTheSignInPageWithASentence() throws Exception {
        var phone = withPasskey("hal");
        var browser = new Browser();
        browser.get("/sign-in");
        var elsewhere = new Browser();
        elsewhere.get("/sign-in");
        var stranger = new SoftPasskey(passkeys.address()).answer(asked(browser));
        for (var answer :
                List.of(
                        "",
                        "{}",
                        "null",
                        "[1,2",
                        "x".repeat(100_000),
                        stranger,
                        stranger.replaceAll("\"(id|rawId)\":\"[^\"]+", "\"$1\":\"" + phone.id()),
                        phone.answer(asked(elsewhere)),
                        phone.at("https://evil.example").answer(asked(browser)))) {
            assertNotAccepted(browser.usePasskey(answer));
        }
        assertNotAccepted(browser.post("/sign-in/passkey", ""));
        assertThat(browser.get("/").statusCode()).isEqualTo(302);

        var right = phone.at(passkeys.address()).answer(asked(browser));
        browser.usePasskey(right);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertNotAccepted(elsewhere.usePasskey(right));
    }

    @Test
    void thePasskeysOfWhoIsDisabledLockedOrGoneOpenNothing() throws Exception {
        var phone = withPasskey("ida");
        var ida = new PersonId("person-ida");
        var browser = new Browser();
        browser.get("/sign-in");
        ActingAs.run(ada, () -> keeping.disable(ida, "On leave"));
        assertThat(
                        browser.usePasskey(phone.answer(asked(browser)))
                                .headers()
                                .firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?disabled");
        ActingAs.run(ada, () -> keeping.enable(ida));
        for (int i = 0; i < 5; i++) {
            signIn.withPassword("ida", "wrong horse battery");
        }
        assertThat(
                        browser.usePasskey(phone.answer(asked(browser)))
                                .headers()
                                .firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?locked");
        var key = withPasskey("joe");
        ActingAs.run(
                ada,
                () ->
                        people.person(
                                null,
                                now ->
                                        new RecordLeaving(
                                                new PersonId("person-joe"),
                                                now,
                                                now.today().minusDays(1))));
        assertNotAccepted(browser.usePasskey(key.answer(asked(browser))));
    }

    @Test
    void noOtherSiteUsesThePasskeyDoor() throws Exception {
        var phone = withPasskey("kim");
        var browser = new Browser();
        browser.get("/sign-in");
        var body = "answer=" + encoded(phone.answer(asked(browser)));

        var answer = browser.send("/sign-in/passkey", body, "Sec-Fetch-Site", "cross-site");

        assertThat(answer.headers().firstValue("Location")).get(STRING).endsWith("/sign-in");
        assertThat(browser.get("/sign-in/passkey").statusCode()).isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(browser.send("/sign-in/passkey", body).headers().firstValue("Location"))
                .get(STRING)
                .doesNotContain("sign-in");
    }

    private SoftPasskey withPasskey(String name) {
        accounts.create(name, PASSWORD, enrol(name));
        var passkey = new SoftPasskey(passkeys.address());
        passkeys.add(name, "Phone", passkey.made(passkeys.ask(new PasskeyQuestion.ToAdd(name))));
        return passkey;
    }

    private String asked(Browser browser) {
        return passkeys.ask(new PasskeyQuestion.ToSignIn(browser.session()));
    }

    private static void assertNotAccepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .get(STRING)
                .endsWith("/sign-in?passkey");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // --- saying it

    private PersonId enrol(String name) {
        var person = new PersonId("person-" + name);
        ActingAs.run(
                ada,
                () -> {
                    people.person(
                            null,
                            now ->
                                    new EnrolPerson(
                                            person,
                                            now,
                                            PersonalText.of(name),
                                            now.today().minusDays(9)));
                    people.person(null, now -> new GrantRole(person, now, Role.TECHNOLOGIST));
                });
        return person;
    }

    private static Viewer viewer(String account, PersonId person) {
        return new Viewer(account, person, Set.of(Role.TECHNOLOGIST), Channel.SCREEN);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"detail\"", "\"code\"");
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = request(address).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "*/*");
    }

    private static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String username, String password) {
        return "username="
                + URLEncoder.encode(username, StandardCharsets.UTF_8)
                + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
    }

    /** Keeps cookies, as browsers do. */
    private final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String address) throws Exception {
            return client.send(
                    request(address).header("User-Agent", "Mozilla/5.0").GET().build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String username, String password) throws Exception {
            return post("/sign-in", form(username, password));
        }

        HttpResponse<String> usePasskey(String answer) throws Exception {
            return post("/sign-in/passkey", "answer=" + encoded(answer));
        }

        /** As the page's own forms do, with its token. */
        HttpResponse<String> post(String address, String form) throws Exception {
            var page = get("/sign-in").body();
            var csrf = CSRF.matcher(page);
            assertThat(csrf.find()).as(page).isTrue();
            return send(address, form + "&_csrf=" + encoded(csrf.group(1)));
        }

        HttpResponse<String> send(String address, String form, String... headers) throws Exception {
            var request =
                    request(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                    .map(java.net.HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }
    }
}
