package org.labgoals.goal.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.application.AuditCursor;
import org.labgoals.audit.application.AuditEntry;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.goal.application.AlignmentRule;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.application.OwnGoals;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalCommand.AlignGoal;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalCommand.SubmitGoal;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Each test has owners' goals of its own and looks for its own words. */
@SpringBootTest(
        classes = GoalsLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
class GoalsOnPostgresTest {

    private static final Viewer ANN = viewer("ann", Role.TECHNOLOGIST);
    private static final Viewer BOB = viewer("bob", Role.TECHNOLOGIST);
    private static final Viewer CID = viewer("cid", Role.TECHNOLOGIST);
    private static final Viewer MIA = viewer("mia", Role.MANAGER);
    private static final Viewer MAX = viewer("max", Role.MANAGER);
    private static final Viewer DORA = viewer("dora", Role.DIRECTOR);
    private static final Viewer OLGA =
            new Viewer("olga", new PersonId("mia"), Set.of(Role.AUDITOR), Channel.API);

    @Autowired private GoalCommands commands;
    @Autowired private GoalQueries queries;
    @Autowired private AuditQueries audit;
    @Autowired private ShowsRecords shows;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    @Test
    void aDraftIsFoundByItsOwnerOnly() {
        draft(ANN, "private draft", null);
        assertThat(titles(ANN, "private draft")).hasSize(1);
        for (Viewer other : List.of(BOB, MIA, DORA)) {
            assertThat(titles(other, "private draft")).isEmpty();
        }
    }

    @Test
    void aSubmittedGoalIsFoundWithinReachAndByNobodyElse() {
        submitted(ANN, "within reach");
        for (Viewer may : List.of(ANN, MIA, DORA)) {
            assertThat(titles(may, "within reach")).hasSize(1);
        }
        for (Viewer mayNot : List.of(BOB, CID, MAX)) {
            assertThat(titles(mayNot, "within reach")).isEmpty();
        }
    }

    @Test
    void whoHasAPartInATeamGoalFindsItOnceItIsSubmitted() {
        GoalId goal = draft(ANN, "team effort", BOB.person());
        assertThat(titles(BOB, "team effort")).isEmpty();
        send(ANN, goal, on -> new SubmitGoal(goal, on));
        assertThat(titles(BOB, "team effort")).hasSize(1);
        assertThat(titles(CID, "team effort")).isEmpty();
    }

    @Test
    void whereOnlyIdsAreKnownOneIsShownWhatOneMayKnowOfAndNothingElse() {
        GoalId submitted = submitted(ANN, "shown by its title");
        GoalId draft = draft(ANN, "nobody else's", null);
        Set<String> ids = Set.of(submitted.value(), draft.value(), "nothing");
        assertThat(shows.shown(ANN, ids)).containsOnlyKeys(submitted.value(), draft.value());
        for (Viewer other : List.of(MIA, DORA)) {
            assertThat(shows.shown(other, ids)).containsOnlyKeys(submitted.value());
        }
        assertThat(shows.shown(BOB, ids)).isEmpty();
        assertThat(shows.shown(MIA, Set.of())).isEmpty();
        assertThat(shows.shown(MIA, ids).get(submitted.value()))
                .isEqualTo(
                        new ShownRecord(
                                PersonalText.of("shown by its title"),
                                "goals/" + submitted.value()));
    }

    @Test
    void whoHasHundredsOfGoalsIsToldHowManyThereAre() {
        GoalId goal = draft(DORA, "one of many", null);
        sql.sql(
                        "insert into goal select (jsonb_populate_record(g, jsonb_build_object('id',"
                            + " 'copy ' || n, 'status', case when n > 600 then 'ACHIEVED' else"
                            + " 'ACTIVE' end))).* from goal g, generate_series(1, 900) n where g.id"
                            + " = ?")
                .param(goal.value())
                .update();
        try {
            var heard = new ArrayList<OwnGoals>();
            ActingAs.call(DORA, () -> queries.watchOwn(heard::add)).close();
            OwnGoals own = heard.getFirst();
            assertThat(own.open()).hasSize(OwnGoals.MOST_OPEN);
            assertThat(own.openTotal()).isEqualTo(601);
            assertThat(own.finished()).hasSize(OwnGoals.MOST_FINISHED);
            assertThat(own.finishedTotal()).isEqualTo(300);
        } finally {
            sql.sql("delete from goal where id like 'copy %'").update();
        }
    }

    @Test
    void whatOneMayNotKnowOfDoesNotExist() {
        GoalId goal = submitted(ANN, "unknown to Bob");
        assertThatThrownBy(() -> ActingAs.call(BOB, () -> queries.goal(goal)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> send(BOB, goal, on -> new ActivateGoal(goal, on, on.today())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.call(ANN, () -> queries.goal(new GoalId("nothing"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void listsNarrowByTeamStatusKindAndWordsTakenLiterally() {
        submitted(ANN, "100 % on time_and safe");
        submitted(BOB, "100 percent on time");
        assertThat(titles(MIA, "100")).hasSize(2);
        assertThat(titles(MIA, "100 %")).containsExactly("100 % on time_and safe");
        assertThat(titles(MIA, "TIME_AND")).hasSize(1);
        assertThat(titles(MIA, "100 \0 on")).hasSize(2);
        assertThat(found(MIA, new FindGoals(null, GoalsLaboratory.TEAM, null, null, "100", 0, 10)))
                .containsExactly("100 % on time_and safe");
        assertThat(found(MIA, new FindGoals(null, null, GoalStatus.ACTIVE, null, "100", 0, 10)))
                .isEmpty();
        assertThat(
                        found(
                                MIA,
                                new FindGoals(
                                        BOB.person(),
                                        null,
                                        GoalStatus.DRAFTED,
                                        Kind.RESEARCH_AND_INNOVATION,
                                        "100",
                                        0,
                                        10)))
                .containsExactly("100 percent on time");
    }

    @Test
    void aGoalSupportsAnObjectiveThatIsSetAndNoOther() {
        GoalId goal = draft(ANN, "aligned", null);
        for (var gone : List.of("retired-1", "met-1")) {
            assertThatThrownBy(() -> align(goal, gone))
                    .isInstanceOf(Refused.class)
                    .hasMessage(AlignmentRule.OBJECTIVE_NOT_OPEN.sentence());
        }
        for (var unknown : List.of("proposed-1", "nothing")) {
            assertThatThrownBy(() -> align(goal, unknown))
                    .isInstanceOf(Refused.class)
                    .hasMessage(AlignmentRule.NO_OBJECTIVE_TO_SUPPORT.sentence());
        }
        align(goal, "set-1");
        var page = ActingAs.call(ANN, () -> queries.goal(goal));
        assertThat(page.state().plan().alignments())
                .extracting(alignment -> alignment.objective().value())
                .containsExactly("set-1");
    }

    private void align(GoalId goal, String objective) {
        var alignment =
                new Alignment(
                        new ObjectiveId(objective), Contribution.DIRECT, PersonalText.of("How"));
        send(ANN, goal, on -> new AlignGoal(goal, on, alignment, null));
    }

    @Test
    void whoeverSentACommandReadsItsResult() {
        GoalId goal = submitted(ANN, "read at once");
        var outcome = send(MIA, goal, on -> new ActivateGoal(goal, on, on.today()));
        assertThat(outcome.pending()).isFalse();
        var page = ActingAs.call(ANN, () -> queries.goal(goal));
        assertThat(page.state().status()).isEqualTo(GoalStatus.ACTIVE);
        assertThat(page.state().version()).isEqualTo(outcome.version());
        assertThat(ActingAs.call(ANN, () -> queries.history(goal)))
                .extracting("role")
                .containsExactly("technologist", "technologist", "manager");
    }

    @Test
    void aRequestRepeatedIsDoneOnce() {
        var key = new RequestKey("ann", "one-form", RequestKey.digest("POST", "/goals", "{}"));
        var first =
                ActingAs.call(
                        ANN,
                        () ->
                                commands.draft(
                                        key, (id, on) -> drafting(id, on, "asked twice", null)));
        var again =
                ActingAs.call(
                        ANN,
                        () ->
                                commands.draft(
                                        key, (id, on) -> drafting(id, on, "asked twice", null)));
        assertThat(again.subject()).isEqualTo(first.subject());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(titles(ANN, "asked twice")).hasSize(1);
    }

    @Test
    void aSenderWhoSawAnOlderVersionIsTold() {
        GoalId goal = submitted(ANN, "older version");
        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        MIA,
                                        () ->
                                                commands.sendIfAt(
                                                        0,
                                                        goal,
                                                        null,
                                                        on ->
                                                                new ActivateGoal(
                                                                        goal, on, on.today()))))
                .isInstanceOf(SomebodyWasFaster.class);
    }

    @Test
    void whereNobodyCanDecideTheRefusalSaysSo() {
        GoalId goal = submitted(CID, "nobody decides");
        assertThatThrownBy(() -> send(DORA, goal, on -> new ActivateGoal(goal, on, on.today())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(AccessRule.NOBODY_CAN_DECIDE));
    }

    @Test
    void anAuditorChangesNothing() {
        GoalId goal = submitted(ANN, "read only");
        assertThatThrownBy(() -> send(OLGA, goal, on -> new ActivateGoal(goal, on, on.today())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(AccessRule.AUDITORS_AND_ADMINISTRATORS_READ));
    }

    @Test
    void replayingGivesTheSameRows() {
        submitted(ANN, "replayed \0 with a control character");
        var before = rows();
        projections.replay("goal");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        projections.replay("goal");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
    }

    private List<String> rows() {
        return sql.sql(
                        "select concat_ws('|', id, owner, status, kind, team, owner_only,"
                            + " contributors, words, changed_at, version, document) from goal order"
                            + " by id")
                .query(String.class)
                .list();
    }

    private List<String> titles(Viewer viewer, String text) {
        return found(viewer, new FindGoals(null, null, null, null, text, 0, 50));
    }

    @Test
    void theAuditHistoryTellsWhatWasRecordedNewestFirst() {
        GoalId goal = submitted(ANN, "audited");
        send(MIA, goal, on -> new ActivateGoal(goal, on, on.today()));
        List<AuditEntry> entries = entries(DORA, ANN.person(), null);
        assertThat(entries)
                .extracting(AuditEntry::place)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(entries)
                .filteredOn(entry -> goal.value().equals(entry.goal()))
                .extracting(entry -> entry.line().what(), entry -> entry.line().who().name())
                .containsExactly(
                        tuple("goal-activated", "mia"),
                        tuple("goal-submitted", "ann"),
                        tuple("goal-drafted", "ann"));
    }

    @Test
    void theAuditHistoryKeepsADraftItsOwners() {
        GoalId goal = draft(ANN, "nobody's business", null);
        for (Viewer other : List.of(MIA, DORA, OLGA)) {
            assertThat(entries(other, null, null))
                    .extracting(AuditEntry::goal)
                    .doesNotContain(goal.value());
        }
    }

    @Test
    void theAuditHistoryEndsWhereTheReachDoes() {
        GoalId goal = submitted(ANN, "for the eyes of Mia");
        assertThat(entries(MIA, null, null)).extracting(AuditEntry::goal).contains(goal.value());
        assertThat(entries(MAX, null, null)).isEmpty();
        assertThatThrownBy(() -> entries(MAX, ANN.person(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entries(ANN, null, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void thePagesOfTheAuditHistoryMeetWithoutGapOrRepeat() {
        for (int i = 0; i < AuditQueries.PAGE; i++) {
            submitted(BOB, "page " + i);
        }
        List<Long> places = new ArrayList<>();
        AuditCursor before = null;
        do {
            var at = before;
            var page =
                    ActingAs.call(
                            MIA,
                            () ->
                                    audit.find(
                                            new FindEntries(
                                                    BOB.person(), null, "goal-submitted", at)));
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(AuditQueries.PAGE);
            page.entries().forEach(entry -> places.add(entry.place()));
            before = page.older();
        } while (before != null);
        assertThat(places)
                .hasSizeGreaterThanOrEqualTo(AuditQueries.PAGE)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private List<AuditEntry> entries(
            Viewer viewer, @Nullable PersonId person, @Nullable String kind) {
        return ActingAs.call(
                viewer, () -> audit.find(new FindEntries(person, null, kind, null)).entries());
    }

    private List<String> found(Viewer viewer, FindGoals wanted) {
        return ActingAs.call(
                viewer,
                () ->
                        queries.find(wanted).items().stream()
                                .map(line -> line.state().plan().title().orErased())
                                .toList());
    }

    private GoalId submitted(Viewer owner, String title) {
        GoalId goal = draft(owner, title, null);
        send(owner, goal, on -> new SubmitGoal(goal, on));
        return goal;
    }

    private GoalId draft(Viewer owner, String title, @Nullable PersonId contributor) {
        return new GoalId(
                ActingAs.call(
                                owner,
                                () ->
                                        commands.draft(
                                                null,
                                                (id, on) -> drafting(id, on, title, contributor)))
                        .subject());
    }

    private org.labgoals.shared.application.Outcome send(
            Viewer viewer,
            GoalId goal,
            Function<org.labgoals.shared.domain.Occasion, org.labgoals.goal.domain.GoalCommand>
                    command) {
        return ActingAs.call(viewer, () -> commands.send(goal, null, command));
    }

    private DraftGoal drafting(
            GoalId id,
            org.labgoals.shared.domain.Occasion on,
            String title,
            @Nullable PersonId contributor) {
        return new DraftGoal(
                id,
                on,
                new GoalPlan(
                        PersonalText.of(title),
                        PersonalText.of("It matters."),
                        Kind.RESEARCH_AND_INNOVATION,
                        Horizon.LONG_TERM,
                        today.date(),
                        today.date().plusMonths(6),
                        null,
                        Set.of(),
                        List.of(Measure.milestone(PersonalText.of("Poster shown"))),
                        List.of(
                                new CriterionMet(
                                        Criterion.HEALTHCARE_OUTCOMES,
                                        Set.of(),
                                        PersonalText.of("It helps."))),
                        List.of(),
                        contributor == null ? null : GoalsLaboratory.TEAM,
                        contributor == null
                                ? List.of()
                                : List.of(new Contributor(contributor, Set.of(), null))),
                null);
    }

    private static Viewer viewer(String name, Role role) {
        return new Viewer(name, new PersonId(name), Set.of(role), Channel.API);
    }
}
