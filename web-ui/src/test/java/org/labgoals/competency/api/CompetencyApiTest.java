package org.labgoals.competency.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.application.AnsweredSystem;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.CompetencyRule;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemAdded;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.api.ApiUnderTest;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

/** Competency over HTTP. */
class CompetencyApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId ANA = new PersonId("ana");
    private static final TestSystemState SYSMEX =
            TestSystemEvolution.evolve(
                    null,
                    new TestSystemAdded(
                            new TestSystemId("xn"),
                            "Sysmex XN-1000",
                            new LaboratoryId("main"),
                            "Hematology",
                            Complexity.MODERATE,
                            "Hematology",
                            "Impedance",
                            List.of("CBC"),
                            TODAY.minusYears(2)));
    private static final PersonLine LINE =
            new PersonLine(ANA, "Ana Reyes", Set.of(), null, null, List.of(), null, true);
    private static final SystemStanding OVERDUE =
            new SystemStanding(CompetencyStatus.OVERDUE, TODAY.minusDays(1), null, 2);

    private final CompetencyQueries queries = mock();
    private final CompetencyCommands commands = mock();
    private final CompetencySteps steps = new CompetencySteps(commands, queries);
    private final ApiUnderTest api =
            new ApiUnderTest(
                    new CompetencyController(queries, commands),
                    new TestSystemsController(queries, commands),
                    new ClearanceController(steps, queries),
                    new AssessmentsController(steps, queries));

    @BeforeEach
    void answers() {
        when(queries.today()).thenReturn(TODAY);
        when(queries.record(ANA)).thenReturn(page());
    }

    private static CompetencyPage page() {
        var record = CompetencyState.none(ANA).on(SYSMEX.id());
        return new CompetencyPage(
                LINE,
                TODAY,
                List.of(),
                List.of(new CompetencyPage.OnSystem(SYSMEX, record, OVERDUE, false)),
                Map.of(),
                false);
    }

    @Test
    void aPersonsCompetencyIsReadWithItsStanding() {
        var read = api.get("/api/v1/people/ana/competency").json();

        var system = read.path("testSystems").get(0);
        assertThat(system.path("name").asString()).isEqualTo("Sysmex XN-1000");
        assertThat(system.at("/standing/status").asString()).isEqualTo("overdue");
        assertThat(system.at("/standing/dueOn").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void theMatrixSpeaksOfTheDayAskedFor() {
        var matrix =
                new CompetencyMatrix(
                        TODAY.minusDays(9),
                        List.of(SYSMEX),
                        List.of(new CompetencyMatrix.Row(LINE, Map.of(SYSMEX.id(), OVERDUE))),
                        List.of());
        when(queries.matrix(null, "Hematology", TODAY.minusDays(9))).thenReturn(matrix);

        var read = api.get("/api/v1/competency-matrix?section=Hematology&on=2026-11-13").json();

        assertThat(read.at("/people/0/standings/0/status").asString()).isEqualTo("overdue");
        assertThat(api.get("/api/v1/competency-matrix?on=soon").status()).isEqualTo(400);
    }

    @Test
    void anElementIsSentAndTheRecordAnswered() {
        var done = new Outcome("ana:competency", 4, false, false);
        when(commands.person(eq(ANA), any(), any())).thenReturn(done);
        when(queries.recordAfter(ANA, done)).thenReturn(page());

        var answer =
                api.post(
                        "/api/v1/people/ana/competency-assessments",
                        """
                        {"testSystem": "xn", "element": "known-samples", "method": "sample-tested",
                         "outcome": "satisfactory", "score": 97.5, "sample": "CAP FH-09"}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("person").asString()).isEqualTo("ana");
    }

    @Test
    void whatIsMissingIsNamed() {
        var answer =
                api.post(
                        "/api/v1/people/ana/competency-assessments",
                        "{\"testSystem\": \"xn\", \"element\": \"maintenance\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).contains("method");
    }

    @Test
    void aRefusalIsTheDomainsSentence() {
        when(commands.person(eq(ANA), any(), any()))
                .thenThrow(new Refused(CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM));

        var answer = api.post("/api/v1/people/ana/test-systems/xn/initial-competency", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("no-duty-for-this-system");
    }

    @Test
    void onlyTheLastAssessmentOfASystemIsWorkedOn() {
        var answer = api.post("/api/v1/people/ana/competency-assessments/7/completion", "{}");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aTestSystemIsAddedAtItsAddress() {
        var added = new Outcome("xn", 0, false, false);
        when(commands.addTestSystem(any(), any())).thenReturn(added);
        when(queries.testSystemAfter(added)).thenReturn(new AnsweredSystem(SYSMEX, TODAY));

        var answer =
                api.post(
                        "/api/v1/test-systems",
                        """
                        {"name": "Sysmex XN-1000", "laboratory": "main", "section": "Hematology",
                         "complexity": "moderate", "specialty": "Hematology",
                         "method": "Impedance", "tests": ["CBC"]}
                        """);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/test-systems/xn");
        assertThat(answer.json().path("complexity").asString()).isEqualTo("moderate");
    }
}
