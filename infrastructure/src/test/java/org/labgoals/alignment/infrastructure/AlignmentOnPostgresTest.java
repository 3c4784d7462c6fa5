package org.labgoals.alignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.ANN;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.CID;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.DORA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.MAX;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.MIA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.OLGA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.as;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.alignment.application.AlignmentRecords;
import org.labgoals.alignment.domain.GoalFact;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalCommand.SubmitGoal;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.PlaceInTeam;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = AlignmentLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlignmentOnPostgresTest {

    private static final AlignmentFilter ALL = AlignmentFilter.NONE;

    private static final PersonId ZOE = new PersonId("zoe");

    @Autowired private AlignmentQueries queries;
    @Autowired private AlignmentRecords records;
    @Autowired private Directory directory;
    @Autowired private GoalCommands goals;
    @Autowired private ObjectiveCommands objectives;
    @Autowired private PeopleCommands people;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    private ObjectiveId faster = new ObjectiveId("");

    @BeforeAll
    void aSmallLaboratory() {
        AlignmentLaboratory.fill(people, LocalDate.of(2024, 1, 1));
        faster =
                AlignmentLaboratory.set(
                        objectives, "Faster", today.date().withDayOfYear(1), today.date());
    }

    @Test
    void aGoalAlignedByOnePersonIsOnTheMapOfAnotherWhoMayKnowOfIt() throws Exception {
        var seen = new CopyOnWriteArrayList<AlignmentPage>();
        try (var watching = as(MIA, () -> queries.watch(ALL, seen::add))) {
            var goal = active(ANN, MIA, faster);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> ids(seen.getLast()).contains(goal));
            var map = seen.getLast().map(null);
            assertThat(map.groups()).anyMatch(group -> goal.equals(group.goal()));
        }
    }

    @Test
    void aManagerSeesTheGoalsOfTheirOwnPeopleAndADirectorAll() {
        var anns = active(ANN, MIA, faster);
        var cids = active(CID, MAX, faster);
        awaitShown(anns);
        awaitShown(cids);

        assertThat(ids(page(MIA, ALL))).contains(anns).doesNotContain(cids);
        assertThat(ids(page(MAX, ALL))).contains(cids).doesNotContain(anns);
        assertThat(ids(page(DORA, ALL))).contains(anns, cids);
        assertThat(ids(page(OLGA, ALL))).contains(anns, cids);
        var others =
                new AlignmentFilter(null, null, null, null, new TeamId("chemistry"), null, null);
        assertThat(ids(page(MIA, others))).isEmpty();
        assertThat(as(MIA, () -> queries.goals(List.of(anns, cids)))).containsOnlyKeys(anns);
        assertThatThrownBy(() -> page(ANN, ALL)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFilterNarrowsBySectionAndKindAndADayInThePastTellsWhatWasThen() {
        var goal = active(ANN, MIA, faster);
        awaitShown(goal);

        var chemistry = new AlignmentFilter(null, null, null, "Chemistry", null, null, null);
        var research =
                new AlignmentFilter(
                        null, null, null, null, null, Kind.RESEARCH_AND_INNOVATION, null);
        assertThat(ids(page(DORA, chemistry))).doesNotContain(goal);
        assertThat(ids(page(DORA, research))).doesNotContain(goal);
        assertThat(ids(page(DORA, ALL.onDay(today.date().minusDays(3))))).isEmpty();
        assertThat(page(DORA, ALL.onDay(today.date().minusDays(3))).objectives()).isEmpty();
        assertThat(as(DORA, () -> queries.course(ALL, 3))).hasSize(4);
    }

    @Test
    void onAnEarlierDayPeopleCountForTheTeamsTheyWereInThen() {
        var moved = today.date().minusDays(1);
        as(
                AlignmentLaboratory.ADMIN,
                () ->
                        people.person(
                                null,
                                now -> new EnrolPerson(ZOE, now, PersonalText.of("zoe"), moved)));
        as(
                AlignmentLaboratory.ADMIN,
                () ->
                        people.person(
                                null,
                                now ->
                                        new PlaceInTeam(
                                                ZOE, now, new TeamId("hematology"), today.date())));

        assertThat(directory.people(List.of(ZOE), today.date()).get(ZOE).teams()).hasSize(1);
        assertThat(directory.people(List.of(ZOE), moved).get(ZOE).teams()).isEmpty();
        assertThat(directory.people(List.of(ZOE), moved.minusDays(1)).get(ZOE).active()).isFalse();
    }

    @Test
    void todaysGoalsAreTheSameFromMemoryAsFromTheRows() {
        awaitShown(active(ANN, MIA, faster));
        awaitShown(active(CID, MAX, faster));
        var day = today.date();
        for (var reach : List.of(new Reach.Everybody(), new Reach.These(Set.of(ANN.person())))) {
            assertThat(records.goals(day, reach, null, null))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            records.goalsBetween(day, day, reach, null, null));
        }
    }

    @Test
    void aYearsCourseIsToldForTheEndOfEachMonthAndTheDayItself() {
        var last = today.date();
        var course = as(DORA, () -> queries.course(ALL, 12));

        assertThat(course.keySet()).hasSize(13).last().isEqualTo(last);
        assertThat(course.keySet())
                .filteredOn(day -> !day.equals(last))
                .allMatch(day -> day.plusDays(1).getDayOfMonth() == 1);
        assertThat(course.get(last)).isEqualTo(page(DORA, ALL).coverage());
    }

    @Test
    void replayingTwiceGivesTheSameRows() {
        awaitShown(active(ANN, MIA, faster));
        var before = rows();
        for (int i = 0; i < 2; i++) {
            projections.replay("alignment");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        }
    }

    // --- saying it

    private List<String> rows() {
        return sql.sql(
                        "select concat_ws('|', s.*::text) from goal_stretch s union all"
                                + " select concat_ws('|', c.*::text) from goal_course c order by 1")
                .query(String.class)
                .list();
    }

    private void awaitShown(GoalId goal) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> ids(page(DORA, ALL)).contains(goal));
    }

    private AlignmentPage page(Viewer who, AlignmentFilter filter) {
        return as(who, () -> queries.page(filter));
    }

    private static List<GoalId> ids(AlignmentPage page) {
        return page.picture().goals().stream().map(GoalFact::id).toList();
    }

    private GoalId active(Viewer owner, Viewer manager, ObjectiveId objective) {
        var drafted =
                as(
                        owner,
                        () ->
                                goals.draft(
                                        null,
                                        (id, on) -> new DraftGoal(id, on, plan(objective), null)));
        var goal = new GoalId(drafted.subject());
        send(owner, goal, on -> new SubmitGoal(goal, on));
        send(manager, goal, on -> new ActivateGoal(goal, on, on.today()));
        return goal;
    }

    private void send(Viewer who, GoalId goal, Function<Occasion, GoalCommand> command) {
        as(who, () -> goals.send(goal, null, command));
    }

    private GoalPlan plan(ObjectiveId objective) {
        return new GoalPlan(
                PersonalText.of("Cut the turnaround"),
                null,
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.LONG_TERM,
                today.date(),
                today.date().plusMonths(6),
                null,
                Set.of(),
                List.of(
                        Measure.numeric(
                                PersonalText.of("Median"),
                                "min",
                                Direction.REDUCE,
                                new BigDecimal("52"),
                                new BigDecimal("40"))),
                List.of(
                        new CriterionMet(
                                Criterion.HEALTHCARE_OUTCOMES,
                                Set.of(),
                                PersonalText.of("Treated sooner"))),
                List.of(
                        new Alignment(
                                objective, Contribution.DIRECT, PersonalText.of("First leg"))),
                null,
                List.of());
    }
}
