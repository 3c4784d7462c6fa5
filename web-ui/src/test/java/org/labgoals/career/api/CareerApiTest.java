package org.labgoals.career.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.CareerPages;
import org.labgoals.career.application.CareerPages.Imagined;
import org.labgoals.career.application.FrameworkCommands;
import org.labgoals.career.application.FrameworkPage;
import org.labgoals.career.application.FrameworkQueries;
import org.labgoals.career.application.FrameworkText;
import org.labgoals.career.application.ShippedFramework;
import org.labgoals.career.application.WhatIfPage;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.FrameworkVersion;
import org.labgoals.career.domain.Readiness;
import org.labgoals.career.domain.WhatIf;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.shared.api.ApiUnderTest;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import tools.jackson.databind.JsonNode;

/** Careers and the framework over HTTP. */
class CareerApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId MIRA = new PersonId("p1");
    private static final FrameworkVersion SHIPPED = new ShippedFramework().version();
    private static final CareerFacts FACTS =
            CareerFacts.none()
                    .with(
                            new CareerFact.CredentialHeld(
                                    new FactRef(FactRef.Sort.CREDENTIAL, "1", "e7", null),
                                    "mls-ascp",
                                    true,
                                    TODAY.minusYears(2),
                                    TODAY.plusDays(40)))
                    .with(
                            new CareerFact.GoalUnderWay(
                                    new FactRef(
                                            FactRef.Sort.GOAL,
                                            "g1",
                                            null,
                                            PersonalText.of("Fewer repeats")),
                                    Kind.QUALITY_AND_COMPLIANCE,
                                    "quality-control",
                                    TODAY.minusMonths(2)));

    private final CareerPages pages = mock();
    private final FrameworkQueries queries = mock();
    private final FrameworkCommands commands = mock();
    private final ApiUnderTest api =
            new ApiUnderTest(
                    new CareerController(pages), new FrameworkController(queries, commands));

    @BeforeEach
    void asShipped() {
        when(pages.today()).thenReturn(TODAY);
        when(pages.career(eq(MIRA), any(), any())).thenReturn(page());
        when(pages.whatIf(eq(MIRA), any(), any(), any()))
                .thenReturn(
                        new WhatIfPage(
                                page(),
                                new WhatIf(readiness(CareerFacts.none()), readiness(FACTS))));
        when(queries.framework(any()))
                .thenReturn(new FrameworkPage(TODAY, SHIPPED, null, List.of(SHIPPED), true));
        when(commands.change(any(), any()))
                .thenReturn(new Outcome("career-framework", 1, false, false));
    }

    @Test
    void aCareerIsAListWithTheFactsThatCountAndWhatWouldCloseIt() {
        var career = api.get("/api/v1/people/p1/career").json();

        assertThat(career.at("/position/key").asString()).isEqualTo("mls-1");
        assertThat(career.at("/target/key").asString()).isEqualTo("mls-2");
        assertThat(career.path("met").asInt()).isEqualTo(1);
        var credential = line(career.path("readiness"), "scientist-credential");
        assertThat(credential.path("state").asString()).isEqualTo("lapsing");
        assertThat(credential.path("lapsesOn").asString()).isEqualTo("2027-01-01");
        assertThat(credential.at("/facts/0/event").asString()).isEqualTo("e7");
        assertThat(credential.at("/facts/0/about").asString()).isEqualTo("mls-ascp");
        assertThat(credential.at("/closing/0/what").asString()).isEqualTo("renew-credential");
        var quality = line(career.path("readiness"), "quality-goals");
        assertThat(quality.path("state").asString()).isEqualTo("missing");
        assertThat(quality.path("of").asString()).isEqualTo("mid");
        assertThat(quality.at("/closing/0/what").asString()).isEqualTo("finish-goal");
        assertThat(quality.at("/closing/0/id").asString()).isEqualTo("g1");
        assertThat(line(career.path("readiness"), "troubleshooting").at("/competency/words"))
                .isNotNull();
    }

    @Test
    void anotherPositionAndAnotherDayCanBeAskedAbout() {
        api.get("/api/v1/people/p1/career?position=specialist&on=2025-02-28");

        verify(pages).career(MIRA, "specialist", LocalDate.of(2025, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "yesterday", "20250228"})
    void aDayThatIsNoneIsRefused(String on) {
        var answer = api.get("/api/v1/people/p1/career?on=" + on);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("not-a-date");
    }

    @Test
    void whoMayNotKnowOfTheRecordIsToldThereIsNone() {
        when(pages.career(eq(new PersonId("p9")), isNull(), isNull()))
                .thenThrow(new NotFound("There is no such person."));

        assertThat(api.get("/api/v1/people/p9/career").status()).isEqualTo(404);
    }

    @Test
    void whatIfAnswersTheListBeforeAndAfter() {
        var answer =
                api.post(
                        "/api/v1/people/p1/career/what-if",
                        """
                        {"additions": [
                          {"credential": "sbb-ascp", "on": "2027-05-01", "until": "2030-04-30"},
                          {"goal": "g1", "on": "2027-03-01"},
                          {"competency": "troubleshooting", "rating": "proficient"},
                          {"kind": "quality-and-compliance", "template": "quality-control"},
                          {"wins": 3, "kind": "quality-and-compliance"},
                          {"heldPosition": "MLS II", "on": "2027-01-01"},
                          {"experience": "Bench technologist", "level": "mid",
                           "on": "2020-01-01", "until": "2021-12-31"}]}
                        """);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(line(answer.json().path("before"), "scientist-credential").path("state"))
                .hasToString("\"missing\"");
        assertThat(line(answer.json().path("after"), "scientist-credential").path("state"))
                .hasToString("\"lapsing\"");
        verify(pages)
                .whatIf(
                        eq(MIRA),
                        argThat(
                                (List<Imagined> all) ->
                                        all.size() == 9 && all.get(1) instanceof Imagined.Achieved),
                        isNull(),
                        isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"additions\": [{\"on\": \"2027-05-01\"}]}",
                "{\"additions\": [{\"goal\": \"g1\", \"credential\": \"sbb-ascp\"}]}",
                "{\"additions\": [{\"competency\": \"troubleshooting\"}]}",
                "{\"additions\": [{\"wins\": 0}]}",
                "{\"additions\": [{\"wins\": 2, \"experience\": \"Technologist\"}]}",
                "{\"additions\": [{\"credential\": \"x\", \"on\": \"2027-05-01\","
                        + " \"until\": \"2027-04-30\"}]}"
            })
    void whatCannotBeImaginedIsRefused(String body) {
        assertThat(api.post("/api/v1/people/p1/career/what-if", body).status()).isEqualTo(422);
    }

    @Test
    void theFrameworkIsReadAsItCanBeSent() {
        var answer = api.get("/api/v1/framework?on=2026-11-22").json();

        assertThat(answer.path("from").asString()).isEqualTo("1950-01-01");
        assertThat(FrameworkText.read(answer.path("framework").toString()))
                .isEqualTo(SHIPPED.content());
    }

    @Test
    void aChangeIsOneThingFromADayOn() {
        String expectation = "{\"key\": \"experience\", \"demand\": \"experience\", \"count\": 3}";

        var changed =
                api.post(
                        "/api/v1/framework",
                        "{\"from\": \"2027-01-01\", \"reason\": \"Agreed\", \"level\": \"mid\","
                                + " \"expectation\": "
                                + expectation
                                + "}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(
                        api.post(
                                        "/api/v1/framework",
                                        "{\"from\": \"2027-01-01\", \"reason\": \"Agreed\"}")
                                .code())
                .isEqualTo("one-change-at-a-time");
        assertThat(api.post("/api/v1/framework", "{\"drop\": \"experience\"}").code())
                .isEqualTo("missing-field");
        var unread =
                api.post(
                        "/api/v1/framework",
                        "{\"from\": \"2027-01-01\", \"framework\": {\"levels\": 1}}");
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.code()).isEqualTo("framework-unreadable");
    }

    private static CareerPage page() {
        return new CareerPage(
                new PersonLine(
                        MIRA,
                        "Mira Okafor",
                        Set.of(Role.TECHNOLOGIST),
                        CareerLevel.ENTRY,
                        "MLS I",
                        List.of(),
                        null,
                        true),
                TODAY,
                new HeldPosition("MLS I", CareerLevel.ENTRY),
                SHIPPED.content().position("mls-1").orElseThrow(),
                readiness(FACTS),
                FACTS,
                SHIPPED);
    }

    private static Readiness readiness(CareerFacts facts) {
        var framework = SHIPPED.content();
        return Readiness.of(facts, framework, framework.position("mls-2").orElseThrow(), TODAY);
    }

    private static JsonNode line(JsonNode lines, String key) {
        return lines.valueStream()
                .filter(line -> line.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
