package org.labgoals.goal.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.application.AuditEntry;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.audit.application.FindEntries.Period;
import org.labgoals.audit.application.RedactionCommands;
import org.labgoals.audit.application.RedactionCommands.RedactableText;
import org.labgoals.audit.domain.RedactionRule;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalCommand.ReturnGoal;
import org.labgoals.goal.domain.GoalCommand.SubmitGoal;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.platform.postgres.DatabaseFiles;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Goals in which somebody named a patient. */
@SpringBootTest(
        classes = GoalsLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
class RedactionsOnPostgresTest {

    private static final Viewer ANN = viewer("ann", Role.TECHNOLOGIST);
    private static final Viewer MIA = viewer("mia", Role.MANAGER);
    private static final Viewer MAX = viewer("max", Role.MANAGER);
    private static final Viewer DORA = viewer("dora", Role.DIRECTOR);
    private static final Viewer OLGA = viewer("olga", Role.AUDITOR);
    private static final Viewer ADA = viewer("ada", Role.ADMINISTRATOR);
    private static final String NAMED = "Because of Mrs Zebulon-Quist’s sample";
    private static final PersonalText REASON = PersonalText.of("It named somebody from outside");

    @Autowired private GoalCommands commands;
    @Autowired private GoalQueries queries;
    @Autowired private AuditQueries audit;
    @Autowired private RedactionCommands redactions;
    @Autowired private UnsentWords unsent;
    @Autowired private EventProof proof;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    @Test
    void aRedactedTextIsReadNowhereAndTheOthersOfItsEntryStay() {
        GoalId goal = submitted("Fewer haemolysed samples");
        ActingAs.run(ANN, () -> unsent.keep("check-in:" + goal.value(), Map.of("note", "Mrs Z")));
        ActingAs.run(DORA, () -> unsent.keep("objective:o1", Map.of("text", "Now " + NAMED)));
        ActingAs.run(DORA, () -> unsent.keep("objective:o2", Map.of("text", "Other words")));

        var outcome = redact(MIA, event(goal, 0), "/plan/why");

        assertThat(outcome.pending()).isFalse();
        var plan = ActingAs.call(MIA, () -> queries.goal(goal)).state().plan();
        assertThat(plan.why()).isEqualTo(PersonalText.ERASED);
        assertThat(plan.title()).isEqualTo(PersonalText.of("Fewer haemolysed samples"));
        assertThat(plan.measures().getFirst().name()).isEqualTo(PersonalText.of("Poster shown"));
        assertThat(titles("zebulon")).doesNotContain("Fewer haemolysed samples", "[erased]");
        assertThat(titles("haemolysed")).contains("Fewer haemolysed samples");
        assertThat(everythingOf(goal)).noneMatch(text -> text.contains("Zebulon"));
        assertThat(unsentIn(ANN, "check-in:" + goal.value())).isEmpty();
        assertThat(unsentIn(DORA, "objective:o1")).isEmpty();
        assertThat(unsentIn(DORA, "objective:o2")).isNotEmpty();
        assertThat(proof.verify().holds()).isTrue();
    }

    @Test
    void aRedactedTextIsLeftInNoFileOfTheDatabaseEither() throws IOException {
        var named = "Mrs Ottoline-Vanderquist came twice";
        GoalId goal = draft(named);
        send(ANN, goal, on -> new SubmitGoal(goal, on));
        sql.sql("checkpoint").update();
        assertThat(DatabaseFiles.ofTablesThatSay(sql, "Ottoline")).as("there before").isNotEmpty();

        redact(MIA, event(goal, 0), "/plan/title", "/plan/why");

        assertThat(DatabaseFiles.ofTablesThatSay(sql, "Ottoline")).isEmpty();
    }

    @Test
    void whoRedactedWhenAndWhyStandsBesideTheEntry() {
        GoalId goal = submitted("With a history");
        redact(MIA, event(goal, 0), "/plan/why");

        assertThat(ActingAs.call(ANN, () -> queries.history(goal)))
                .filteredOn(line -> line.what().equals("texts-redacted"))
                .extracting(
                        HistoryLine::corrects,
                        line -> line.who().name(),
                        HistoryLine::role,
                        HistoryLine::reason,
                        line -> line.changes().getFirst().after())
                .containsExactly(tuple(event(goal, 0), "mia", "manager", REASON, "why"));
        assertThat(
                        ActingAs.call(
                                        DORA,
                                        () ->
                                                audit.find(
                                                        new FindEntries(
                                                                ANN.person(),
                                                                MIA.person(),
                                                                "texts-redacted",
                                                                null)))
                                .entries())
                .filteredOn(entry -> goal.value().equals(entry.goal()))
                .extracting(AuditEntry::title, entry -> entry.line().corrects())
                .containsExactly(tuple("With a history", event(goal, 0)));
    }

    @Test
    void theSameWordsInOtherEntriesOfTheRecordGoWithThem() {
        GoalId goal = draft("Returned");
        send(ANN, goal, on -> new SubmitGoal(goal, on));
        send(MIA, goal, on -> new ReturnGoal(goal, on, PersonalText.of(NAMED)));

        redact(MIA, event(goal, 0), "/plan/why");

        assertThat(ActingAs.call(ANN, () -> queries.history(goal)))
                .extracting(HistoryLine::reason)
                .doesNotContain(PersonalText.of(NAMED))
                .contains(PersonalText.ERASED);
        assertThat(redactionsOf(goal)).isEqualTo(2);
    }

    @Test
    void anotherTextOfTheEntryCanBeRedactedLater() {
        GoalId goal = submitted("Also to go");
        redact(MIA, event(goal, 0), "/plan/why");
        redact(DORA, event(goal, 0), "/plan/title");

        var plan = ActingAs.call(MIA, () -> queries.goal(goal)).state().plan();
        assertThat(plan.title()).isEqualTo(PersonalText.ERASED);
        assertThat(plan.measures().getFirst().name()).isEqualTo(PersonalText.of("Poster shown"));
        assertThat(ActingAs.call(ANN, () -> queries.history(goal)))
                .filteredOn(line -> line.what().equals("texts-redacted"))
                .extracting(line -> line.who().name(), HistoryLine::corrects, HistoryLine::reason)
                .containsExactly(
                        tuple("mia", event(goal, 0), REASON),
                        tuple("dora", event(goal, 0), REASON));
        assertThat(texts(DORA, event(goal, 0)))
                .extracting(RedactableText::place)
                .doesNotContain("/plan/why", "/plan/title")
                .contains("/plan/measures/0/name");
    }

    @Test
    void redactedWordsFindNothingAndTheEntrysOthersStillDo() {
        GoalId goal = submitted("Ophiuchus in the freezer");
        assertThat(saying(DORA, "ophiuchus Quist’s")).contains(goal.value());
        long words = wordsOf(goal);

        redact(MIA, event(goal, 0), "/plan/why");

        assertThat(saying(DORA, "ophiuchus quist")).isEmpty();
        assertThat(saying(DORA, "OPHIÚCHUS")).contains(goal.value());
        assertThat(wordsOf(goal)).isLessThan(words);
    }

    @Test
    void theIndexSaysTheSameAfterAReplay() {
        GoalId goal = submitted("Betelgeuse on the bench");
        redact(MIA, event(goal, 0), "/plan/why");
        assertThat(saying(MIA, "betelgeuse")).as("waits for the index").contains(goal.value());
        var before = lines(goal);
        long words = wordsOf(goal);

        projections.replay("audit");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lines(goal)).isEqualTo(before));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(wordsOf(goal)).isEqualTo(words));
    }

    @Test
    void noWordStandsInTheIndexInTheClear() {
        submitted("Cassiopeia");
        assertThat(
                        sql.sql(
                                        "select l::text from audit_line l union all select w::text"
                                                + " from audit_word w")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains("cassiopeia"));
    }

    @Test
    void aPrivateDraftIsFoundByNoWords() {
        draft("Andromeda unsubmitted");
        assertThat(saying(DORA, "andromeda")).isEmpty();
        assertThat(saying(MIA, "andromeda")).isEmpty();
    }

    @Test
    void whoMayNotReadARecordDoesNotFindItByItsWords() {
        GoalId goal = submitted("Pleiades only for Mia");
        assertThat(saying(MIA, "pleiades")).contains(goal.value());
        assertThat(saying(MAX, "pleiades")).isEmpty();
        assertThatThrownBy(() -> saying(ANN, "pleiades")).isInstanceOf(NotFound.class);
    }

    @Test
    void aPeriodNarrowsByTheDayOfRecordingAndByTheDayItHappened() {
        GoalId goal = submitted("Yesterday’s news");
        LocalDate now = today.date();
        Period none = Period.EVER;
        assertThat(during(goal, new Period(now.minusDays(1), now.plusDays(1)), none)).hasSize(2);
        assertThat(during(goal, new Period(null, now.minusDays(2)), none)).isEmpty();
        assertThat(during(goal, new Period(now.plusDays(2), null), none)).isEmpty();
        assertThat(during(goal, none, new Period(now, now))).hasSize(2);
        assertThat(during(goal, none, new Period(null, now.minusDays(1)))).isEmpty();
        assertThat(during(goal, none, new Period(now.plusDays(1), null))).isEmpty();
    }

    @Test
    void everyShapeOfQuestionIsAnsweredFromAnIndexInTheWantedOrder() {
        GoalId goal = submitted("Aldebaran and Rigel");
        var day = today.date();
        for (var asked :
                List.of(
                        new FindEntries(null, null, null, null),
                        new FindEntries(ANN.person(), ANN.person(), "goal-submitted", null),
                        new FindEntries(
                                null,
                                goal.value(),
                                ANN.person(),
                                null,
                                new Period(day.minusDays(1), day.plusDays(1)),
                                new Period(day, day),
                                "aldebaran rigel",
                                null),
                        new FindEntries(
                                null,
                                goal.value(),
                                null,
                                null,
                                Period.EVER,
                                new Period(day, null),
                                null,
                                null))) {
            for (Viewer viewer : List.of(DORA, MIA)) {
                assertThat(ActingAs.call(viewer, () -> audit.find(asked)).entries())
                        .as(viewer + " asks " + asked)
                        .extracting(AuditEntry::goal)
                        .contains(goal.value());
            }
        }
    }

    private List<String> saying(Viewer viewer, String words) {
        return entries(
                        viewer,
                        new FindEntries(
                                null, null, null, null, Period.EVER, Period.EVER, words, null))
                .stream()
                .map(AuditEntry::goal)
                .toList();
    }

    private List<AuditEntry> during(GoalId goal, Period recorded, Period happened) {
        return entries(
                DORA,
                new FindEntries(null, goal.value(), null, null, recorded, happened, null, null));
    }

    private List<AuditEntry> entries(Viewer viewer, FindEntries wanted) {
        return ActingAs.call(viewer, () -> audit.find(wanted)).entries();
    }

    private List<String> lines(GoalId goal) {
        return sql.sql("select l::text from audit_line l where record_id = ? order by place")
                .param(goal.value())
                .query(String.class)
                .list();
    }

    private long wordsOf(GoalId goal) {
        return sql.sql(
                        "select count(*) from audit_word join audit_line using (place) where"
                                + " record_id = ?")
                .param(goal.value())
                .query(Long.class)
                .single();
    }

    @Test
    void theRecordLivesOnAndAReplayGivesTheSameRows() {
        GoalId goal = submitted("Lives on");
        redact(MIA, event(goal, 0), "/plan/why");
        send(MIA, goal, on -> new ActivateGoal(goal, on, on.today()));

        assertThat(ActingAs.call(ANN, () -> queries.goal(goal)).state().status())
                .isEqualTo(GoalStatus.ACTIVE);
        var before = row(goal);
        projections.replay("goal");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(row(goal)).isEqualTo(before));
    }

    @Test
    void redactingAgainAppendsNothing() {
        GoalId goal = submitted("Once");
        var key = new RequestKey("mia", "redact-once", RequestKey.digest("POST", "/r", "{}"));
        var first = redact(MIA, event(goal, 0), key, "/plan/why");
        var again = redact(MIA, event(goal, 0), key, "/plan/why");
        redact(MIA, event(goal, 0), "/plan/why");

        assertThat(again.subject()).isEqualTo(first.subject());
        assertThat(redactionsOf(goal)).isEqualTo(1);
    }

    @Test
    void onlyWhoAnswersForTheRecordRedactsAndNobodyInTheirOwn() {
        GoalId goal = submitted("Whose business");
        String event = event(goal, 0);

        assertThatThrownBy(() -> redact(MAX, event, "/plan/why")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> redact(MIA, "no-such-event", "/plan/why"))
                .isInstanceOf(NotFound.class);
        for (Viewer mayNot : List.of(ANN, OLGA)) {
            refused(mayNot, event, RedactionRule.ONLY_WHO_ANSWERS_FOR_IT, "/plan/why");
        }
        var annManages = new Viewer("ann", ANN.person(), Set.of(Role.DIRECTOR), Channel.API);
        refused(annManages, event, RedactionRule.ONLY_WHO_ANSWERS_FOR_IT, "/plan/why");
        refused(MIA, event, RedactionRule.NO_SUCH_TEXT, "/plan/nothing");
        assertThat(redactionsOf(goal)).isZero();
        assertThat(redact(ADA, event, "/plan/why").repeated()).isFalse();
        assertThat(redactionsOf(goal)).isEqualTo(1);
    }

    @Test
    void aPrivateDraftCannotBeRedactedByWhoMayNotKnowOfIt() {
        GoalId goal = draft("Nobody’s yet");
        assertThatThrownBy(() -> redact(MIA, event(goal, 0), "/plan/why"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorIsNotShownWhatTheyRedact() {
        GoalId goal = submitted("Not for administrators");
        assertThat(texts(ADA, event(goal, 0)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.words()).isNull());
    }

    private void refused(Viewer viewer, String event, RedactionRule rule, String text) {
        assertThatThrownBy(() -> redact(viewer, event, text))
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }

    private Outcome redact(Viewer viewer, String event, String... texts) {
        return redact(viewer, event, null, texts);
    }

    private Outcome redact(Viewer viewer, String event, @Nullable RequestKey key, String... texts) {
        return ActingAs.call(viewer, () -> redactions.redact(event, List.of(texts), REASON, key));
    }

    private List<RedactableText> texts(Viewer viewer, String event) {
        return ActingAs.call(viewer, () -> redactions.texts(event));
    }

    private Map<String, String> unsentIn(Viewer viewer, String form) {
        return ActingAs.call(viewer, () -> unsent.in(form));
    }

    private List<String> titles(String words) {
        return ActingAs.call(
                MIA,
                () ->
                        queries
                                .find(new FindGoals(null, null, null, null, words, 0, 50))
                                .items()
                                .stream()
                                .map(line -> line.state().plan().title().orErased())
                                .toList());
    }

    /** The goal's row, its events and everything unsent, as text. */
    private List<String> everythingOf(GoalId goal) {
        return sql.sql(
                        "select g::text from goal g where id = ? union all select e::text from"
                                + " domain_event e where aggregate_id = ? union all select u::text"
                                + " from unsent_words u")
                .params(goal.value(), goal.value())
                .query(String.class)
                .list();
    }

    private List<String> row(GoalId goal) {
        return sql.sql("select g::text from goal g where id = ?")
                .param(goal.value())
                .query(String.class)
                .list();
    }

    private int redactionsOf(GoalId goal) {
        return sql.sql(
                        "select count(*) from domain_event where aggregate_type = 'Redaction' and"
                                + " payload::json ->> 'record' = ?")
                .param(goal.value())
                .query(Integer.class)
                .single();
    }

    private String event(GoalId goal, int sequence) {
        return sql.sql(
                        "select event_id from domain_event where aggregate_id = ? and"
                                + " sequence_number = ?")
                .params(goal.value(), sequence)
                .query(String.class)
                .single();
    }

    private GoalId submitted(String title) {
        GoalId goal = draft(title);
        send(ANN, goal, on -> new SubmitGoal(goal, on));
        return goal;
    }

    private GoalId draft(String title) {
        return new GoalId(
                ActingAs.call(ANN, () -> commands.draft(null, (id, on) -> drafting(id, on, title)))
                        .subject());
    }

    private void send(Viewer viewer, GoalId goal, Function<Occasion, GoalCommand> command) {
        ActingAs.call(viewer, () -> commands.send(goal, null, command));
    }

    private DraftGoal drafting(GoalId id, Occasion on, String title) {
        return new DraftGoal(
                id,
                on,
                new GoalPlan(
                        PersonalText.of(title),
                        PersonalText.of(NAMED),
                        Kind.QUALITY_AND_COMPLIANCE,
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
                        null,
                        List.of()),
                null);
    }

    private static Viewer viewer(String name, Role role) {
        return new Viewer(name, new PersonId(name), Set.of(role), Channel.API);
    }
}
