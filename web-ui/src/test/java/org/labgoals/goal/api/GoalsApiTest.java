package org.labgoals.goal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.api.ApiUnderTest;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DataAccessResourceFailureException;

/** Drafting, reading and revising goals over HTTP. */
class GoalsApiTest {

    private static final Occasion OCCASION =
            new Occasion(new PersonId("p1"), Standing.OWNER, LocalDate.of(2026, 11, 22));

    private final GoalCommands commands = mock();
    private final GoalQueries queries = mock();
    private final ApiUnderTest api =
            new ApiUnderTest(
                    new GoalsController(queries, commands, new GoalAnswers(commands, queries)));

    @BeforeEach
    void goals() {
        when(commands.draft(any(), any())).thenReturn(new Outcome("g1", 0, false, false));
        when(queries.atVersion(any(), anyLong()))
                .thenAnswer(call -> SampleGoal.at(GoalStatus.DRAFTED, call.getArgument(1)));
        when(queries.goal(any())).thenReturn(SampleGoal.at(GoalStatus.DRAFTED, 3));
    }

    @Test
    void aDraftIsCreatedAtItsOwnAddress() {
        var answer = api.post("/api/v1/goals", SampleGoal.DRAFT);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/goals/g1");
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void whatWasSentReachesTheDomainInItsOwnWords() {
        api.post("/api/v1/goals", SampleGoal.DRAFT);

        GoalPlan plan = drafted();
        assertThat(plan.title().text()).isEqualTo("Cut the STAT troponin turnaround");
        assertThat(plan.kind()).isEqualTo(Kind.QUALITY_AND_COMPLIANCE);
        assertThat(plan.targetDate()).isEqualTo("2027-05-31");
        assertThat(plan.measures().getFirst().target()).isEqualByComparingTo("40");
        assertThat(plan.criteria()).hasSize(1);
    }

    @Test
    void anAnswerTellsEachMeasureInItsOwnForm() {
        var measures = api.get("/api/v1/goals/g1").json().path("measures");

        assertThat(measures.get(0).path("latest").decimalValue()).isEqualByComparingTo("45");
        assertThat(measures.get(0).path("met").asBoolean()).isFalse();
        assertThat(measures.get(1).path("form").asString()).isEqualTo("milestone");
        assertThat(measures.get(2).path("target").asString()).isEqualTo("expert");
        assertThat(measures.get(2).path("latest").asString()).isEqualTo("competent");
    }

    @Test
    void anAnswerSpeaksInKebabWordsAndNamesPeople() {
        var goal = api.get("/api/v1/goals/g1").json();

        assertThat(goal.path("status").asString()).isEqualTo("drafted");
        assertThat(goal.path("kind").asString()).isEqualTo("quality-and-compliance");
        assertThat(goal.path("owner").path("id").asString()).isEqualTo("p1");
        assertThat(goal.path("decider").path("name").asString()).isEqualTo("Jonas Weber");
        assertThat(goal.path("pendingAmendments").asInt()).isZero();
        assertThat(goal.path("version").asInt()).isEqualTo(3);
        assertThat(goal.path("health").path("grade").asString()).isEqualTo("silent");
        assertThat(goal.at("/health/reasons/0").asString()).isEqualTo("No check-in for 45 days.");
    }

    @Test
    void anOrdinalMeasureTakesLevelsByName() {
        api.post(
                "/api/v1/goals",
                """
                {"title": "Skill", "measures": [{"name": "Skill", "form": "ordinal",
                 "levels": ["novice", "competent", "expert"], "baseline": "novice", "target": 2}]}
                """);

        assertThat(drafted().measures().getFirst().baseline()).isEqualByComparingTo("0");
        assertThat(drafted().measures().getFirst().target()).isEqualByComparingTo("2");
    }

    @Test
    void listsAreNarrowedByOwnerTeamStatusKindAndText() {
        when(queries.find(any())).thenReturn(new PageOf<>(List.of(), 2, 10, 21));

        var answer =
                api.get(
                        "/api/v1/goals?owner=p1&team=t1&status=active&kind=research-and-innovation"
                                + "&text=PCR&page=2&size=10");

        assertThat(answer.json().path("total").asInt()).isEqualTo(21);
        assertThat(answer.json().path("items").isArray()).isTrue();
        verify(queries)
                .find(
                        new FindGoals(
                                new PersonId("p1"),
                                new org.labgoals.shared.domain.TeamId("t1"),
                                GoalStatus.ACTIVE,
                                Kind.RESEARCH_AND_INNOVATION,
                                "PCR",
                                2,
                                10));
    }

    @Test
    void anUnknownFilterWordIsAnsweredWithThoseThereAre() {
        var answer = api.get("/api/v1/goals?status=aktiv");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).contains("drafted, active, reviewed, achieved, withdrawn");
    }

    @Test
    void aDraftIsRevisedOnlyUnderIfMatch() {
        assertThat(api.put("/api/v1/goals/g1", SampleGoal.DRAFT).status()).isEqualTo(428);
        assertThat(api.put("/api/v1/goals/g1", SampleGoal.DRAFT, "\"2\"").status()).isEqualTo(412);
    }

    @Test
    void aRevisionUnderTheSeenVersionIsAnsweredWithTheNext() {
        when(commands.sendIfAt(eq(3L), any(), any(), any()))
                .thenReturn(new Outcome("g1", 4, false, false));

        var answer = api.put("/api/v1/goals/g1", SampleGoal.DRAFT, "\"3\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void aRevisionThatSomebodyOvertookIsStale() {
        when(commands.sendIfAt(anyLong(), any(), any(), any())).thenThrow(new SomebodyWasFaster());

        assertThat(api.put("/api/v1/goals/g1", SampleGoal.DRAFT, "\"3\"").status()).isEqualTo(412);
    }

    @Test
    void whatOneMayNotKnowOfIsNotFound() {
        when(queries.goal(new GoalId("g9"))).thenThrow(new NotFound("There is no such goal."));

        var answer = api.get("/api/v1/goals/g9");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.detail()).isEqualTo("There is no such goal.");
        assertThat(api.get("/api/v1/goals/%00%2e%20").status()).isEqualTo(404);
    }

    @Test
    void aRequestKeyIsBoundToAccountMethodPathAndBody() {
        api.post("/api/v1/goals", SampleGoal.DRAFT, "key-1");
        api.post("/api/v1/goals", SampleGoal.DRAFT + " ", "key-1");

        ArgumentCaptor<RequestKey> keys = ArgumentCaptor.captor();
        verify(commands, org.mockito.Mockito.times(2)).draft(keys.capture(), any());
        assertThat(keys.getAllValues())
                .extracting(RequestKey::account)
                .containsOnly("technologist");
        assertThat(keys.getAllValues()).extracting(RequestKey::digest).doesNotHaveDuplicates();
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        when(commands.draft(any(), any())).thenThrow(new KeyReused());

        var answer = api.post("/api/v1/goals", SampleGoal.DRAFT, "key-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("key-reused");
    }

    @Test
    void aRequestKeyIsVisibleAndShort() {
        for (String key : List.of("", " ", "two words", "k".repeat(201), "schlüssel", "a\u0007")) {
            assertThat(api.post("/api/v1/goals", SampleGoal.DRAFT, key).status()).isEqualTo(400);
        }
    }

    @Test
    void savedButNotYetReadableIsSaid() {
        when(commands.draft(any(), any())).thenReturn(new Outcome("g1", 0, true, false));

        assertThat(api.post("/api/v1/goals", SampleGoal.DRAFT).header("Projection-Pending"))
                .isEqualTo("true");
    }

    @Test
    void aDatabaseThatWentAwayAsksToComeBack() {
        when(commands.draft(any(), any()))
                .thenThrow(
                        new DataAccessResourceFailureException(
                                "gone", new java.io.IOException("broken pipe")));

        var answer = api.post("/api/v1/goals", SampleGoal.DRAFT);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
    }

    private GoalPlan drafted() {
        ArgumentCaptor<BiFunction<GoalId, Occasion, GoalCommand.DraftGoal>> draft =
                ArgumentCaptor.captor();
        verify(commands).draft(any(), draft.capture());
        return draft.getValue().apply(new GoalId("g1"), OCCASION).plan();
    }
}
