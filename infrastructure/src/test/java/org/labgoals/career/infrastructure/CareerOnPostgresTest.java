package org.labgoals.career.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.labgoals.career.infrastructure.CareerStaff.ADMIN;
import static org.labgoals.career.infrastructure.CareerStaff.ANN;
import static org.labgoals.career.infrastructure.CareerStaff.BOB;
import static org.labgoals.career.infrastructure.CareerStaff.CID;
import static org.labgoals.career.infrastructure.CareerStaff.DORA;
import static org.labgoals.career.infrastructure.CareerStaff.EVE;
import static org.labgoals.career.infrastructure.CareerStaff.MAX;
import static org.labgoals.career.infrastructure.CareerStaff.MIA;
import static org.labgoals.career.infrastructure.CareerStaff.OLGA;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.audit.application.AuditEntry;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.career.application.CareerCommands;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.CareerQuestion;
import org.labgoals.career.application.Portfolios;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.AskForMentor;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.career.domain.CareerCommand.LogCeActivity;
import org.labgoals.career.domain.CareerCommand.LogWin;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.career.domain.CareerCommand.RenewCredential;
import org.labgoals.career.domain.CareerCommand.VerifyCredential;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerRule;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.Earned;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.EnteredAgain;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Mia's people each have a test of their own; Max leads nobody, Dora directs, Olga audits. */
@SpringBootTest(
        classes = CareersLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareerOnPostgresTest {

    @Autowired private CareerCommands commands;
    @Autowired private CareerQueries queries;
    @Autowired private Portfolios portfolios;
    @Autowired private AuditQueries audit;
    @Autowired private PeopleCommands people;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    @BeforeAll
    void aSmallLaboratory() {
        CareerStaff.begin(people, today.date().minusYears(2));
    }

    // --- in and out again

    @Test
    void aLoggedCourseMovesTheMeterAtOnce() {
        add(ANN, "mls-ascp", "MLS 1", today.date().minusYears(1));
        learn(ANN, "Antibody identification", "3", "blood-banking", "2");

        var meter = page(ANN, ANN).current().getFirst();

        assertThat(meter.counted()).isEqualByComparingTo("3");
        assertThat(meter.required()).isEqualByComparingTo("36");
        assertThat(page(ANN, ANN).countedFor(Earned.CE_ACTIVITY, 1)).hasSize(1);
    }

    @Test
    void theAuditHistoryTellsCareersAndWhoActed() {
        add(EVE, "sh-ascp", "SH 7", today.date().minusYears(1));
        var number = page(EVE, EVE).record().credentials().getLast().number();
        EnteredAgain.call(
                CareersLaboratory.PASSWORD,
                () -> send(MIA, now -> new VerifyCredential(EVE.person(), now, number, null)));

        assertThat(audited(OLGA, EVE, null))
                .extracting(entry -> entry.line().what(), entry -> entry.line().who().id())
                .contains(
                        tuple("credential-verified", MIA.person()),
                        tuple("credential-added", EVE.person()));
        assertThat(audited(OLGA, EVE, MIA))
                .extracting(entry -> entry.line().who().id())
                .containsOnly(MIA.person());
        assertThat(audited(OLGA, EVE, MIA))
                .extracting(AuditEntry::shown)
                .contains("credential-" + number);
        assertThat(audited(OLGA, EVE, MAX)).isEmpty();
        assertThat(audited(DORA, null, EVE))
                .extracting(entry -> entry.about().id())
                .containsOnly(EVE.person());
        assertThat(audited(MAX, null, EVE)).isEmpty();
    }

    private List<AuditEntry> audited(Viewer asker, @Nullable Viewer about, @Nullable Viewer by) {
        return ActingAs.call(
                        asker,
                        () ->
                                audit.find(
                                        new FindEntries(
                                                about == null ? null : about.person(),
                                                by == null ? null : by.person(),
                                                null,
                                                null)))
                .entries();
    }

    @Test
    void whoWatchesARecordSeesTheEntryCome() throws Exception {
        var seen = new CopyOnWriteArrayList<RecordPage>();
        try (var watching = ActingAs.call(BOB, () -> queries.watch(BOB.person(), seen::add))) {
            win(BOB, null, "Cleared the backlog.");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(
                            () ->
                                    seen.getLast().record().wins().stream()
                                            .anyMatch(
                                                    win ->
                                                            win.text()
                                                                    .orErased()
                                                                    .startsWith("Cleared")));
        }
    }

    @Test
    void aPortfolioShowsWhatFallsIntoItsPeriodToWhoeverMayReadTheRecord() {
        win(EVE, null, "Found the clot.");
        var day = today.date();

        var shown = ActingAs.call(MIA, () -> portfolios.of(EVE.person(), day, day));
        assertThat(shown.document().markdown()).contains("Found the clot.");
        assertThat(
                        ActingAs.call(
                                        EVE,
                                        () ->
                                                portfolios.of(
                                                        EVE.person(),
                                                        day.minusYears(3),
                                                        day.minusYears(2)))
                                .isEmpty())
                .isTrue();
        assertThatThrownBy(() -> ActingAs.call(BOB, () -> portfolios.of(EVE.person(), null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        EVE,
                                        () -> portfolios.of(EVE.person(), day, day.minusDays(1))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(CareerQuestion.PERIOD_ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void aRequestSentTwiceIsDoneOnceAndAnsweredTheSame() {
        var request = new RequestKey("bob", "k-1", RequestKey.digest("POST", "/wins", "win"));
        var first = win(BOB, request, "Once.");
        var second = win(BOB, request, "Once.");
        win(BOB, null, "Later.");

        assertThat(second.repeated()).isTrue();
        assertThat(second.version()).isEqualTo(first.version());
        var then = as(BOB, () -> queries.atVersion(BOB.person(), second.version()));
        assertThat(then.record().wins().getLast().text().text()).isEqualTo("Once.");
    }

    @Test
    void numbersAndWordsAreSealedInTheEventAndDaysAreNot() {
        add(EVE, "bb-ascp", "BB secret 77", LocalDate.of(2025, 3, 9));
        var payload =
                sql.sql(
                                "select payload from domain_event where aggregate_id = ? and"
                                        + " payload like '%2025-03-09%'")
                        .param(CareerRecordId.of(EVE.person()).value())
                        .query(String.class)
                        .single();
        assertThat(payload).doesNotContain("secret").contains("bb-ascp").contains("2025-03-09");
    }

    // --- who may

    @Test
    void theRecordIsReadByThePersonTheirManagerTheDirectorAndTheAuditor() {
        for (var may : List.of(ANN, MIA, DORA, OLGA)) {
            assertThat(page(may, ANN).person().id()).isEqualTo(ANN.person());
        }
        for (var mayNot : List.of(BOB, MAX, ADMIN)) {
            assertThatThrownBy(() -> page(mayNot, ANN)).isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () ->
                                    send(
                                            mayNot,
                                            now ->
                                                    new AskForMentor(
                                                            ANN.person(), now, "teaching", null)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> page(DORA, CareerStaff.viewer("nobody", Role.TECHNOLOGIST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayReadDoesNotThereforeWrite() {
        refuses(
                CareerRule.ONLY_THE_PERSON,
                () -> send(MIA, now -> new AskForMentor(ANN.person(), now, "teaching", null)));
        refuses(
                CareerRule.ONLY_THE_MANAGER_VERIFIES,
                () -> send(OLGA, now -> new VerifyCredential(ANN.person(), now, 1, null)));
    }

    @Test
    void aCompetencyIsOneOfTheFrameworkInForce() {
        refuses(
                CareerRule.NO_SUCH_COMPETENCY,
                () -> send(ANN, now -> new AskForMentor(ANN.person(), now, "astrology", null)));
    }

    @Test
    void aProofIsAFileThatWasAdded() {
        var proof = new EvidenceFile("ab".repeat(32), PersonalText.of("card.pdf"));
        refuses(
                CareerRule.NO_SUCH_FILE,
                () ->
                        send(
                                ANN,
                                now ->
                                        new RenewCredential(
                                                ANN.person(), now, 1, now.today(), null, proof)));
    }

    @Test
    void whereNobodyDecidesTheRefusalSaysSo() {
        refuses(
                AccessRule.NOBODY_DECIDES_FOR_PERSON,
                () -> send(DORA, now -> new VerifyCredential(CID.person(), now, 1, null)));
    }

    @Test
    void aVerificationIsSignedWithThePassword() {
        add(EVE, "mls-ascp", "MLS 9", today.date().minusYears(1));
        int number = page(EVE, EVE).record().credentials().getLast().number();
        Supplier<Outcome> verify =
                () -> send(MIA, now -> new VerifyCredential(EVE.person(), now, number, null));

        refuses(SigningRule.SIGN_WITH_PASSWORD, verify::get);
        EnteredAgain.call(CareersLaboratory.PASSWORD, verify::get);

        var verification = page(EVE, EVE).record().credential(number).orElseThrow().verification();
        assertThat(verification == null ? null : verification.by()).isEqualTo(MIA.person());
        assertThat(
                        sql.sql(
                                        "select metadata::json->>'signature' from domain_event"
                                            + " where payload_type = 'career.CredentialVerified'")
                                .query(String.class)
                                .single())
                .isEqualTo("verified");
    }

    @Test
    void aColleagueConfirmsMentoringWithoutSeeingTheRecord() {
        send(
                ANN,
                now ->
                        new RecordActivity(
                                ANN.person(),
                                now,
                                ActivityKind.MENTORING,
                                now.today(),
                                null,
                                PersonalText.of("Night bench"),
                                CID.person(),
                                null,
                                null));
        int number = page(ANN, ANN).record().activities().getLast().number();
        assertThat(as(CID, queries::toConfirm)).hasSize(1);
        assertThatThrownBy(() -> page(CID, ANN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> send(BOB, now -> new ConfirmActivity(ANN.person(), now, number)))
                .isInstanceOf(NotFound.class);

        send(CID, now -> new ConfirmActivity(ANN.person(), now, number));

        assertThat(as(CID, queries::toConfirm)).isEmpty();
        assertThat(page(ANN, ANN).record().activity(number).orElseThrow().confirmedOn())
                .isEqualTo(today.date());
    }

    // --- across people

    @Test
    void credentialsOfTheViewersPeopleComeByExpiry() {
        add(BOB, "fl-tech", "FL 1", today.date().minusYears(1), today.date().plusDays(20));
        add(CID, "ca-cls", "CA 1", today.date().minusYears(1), today.date().plusDays(5));

        var mias = as(MIA, () -> queries.credentials());
        assertThat(mias.getFirst().credential().category()).isEqualTo("fl-tech");
        assertThat(mias.getFirst().daysLeft(today.date())).isEqualTo(20);
        assertThat(mias).noneMatch(line -> line.person().id().equals(CID.person()));
        var all = as(DORA, () -> queries.credentials());
        assertThat(all.getFirst().credential().category()).isEqualTo("ca-cls");
        assertThat(as(CID, () -> queries.credentials())).hasSize(1);
    }

    @Test
    void whoAsksForAMentorIsFoundByWhoKnowsThem() {
        send(BOB, now -> new AskForMentor(BOB.person(), now, "study-design", null));
        assertThat(as(MIA, queries::mentoring))
                .anyMatch(line -> line.person().id().equals(BOB.person()));
        assertThat(as(CID, queries::mentoring)).isEmpty();
    }

    // --- rows

    @Test
    void replayingTwiceGivesTheSameRows() {
        win(ANN, null, "Replayed \0 with a control character");
        var before = rows();
        for (int i = 0; i < 2; i++) {
            projections.replay("career");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        }
    }

    // --- saying it

    private List<String> rows() {
        return sql.sql(
                        "select concat_ws('|', id, awaiting, mentors, version, document) from"
                                + " career_record order by id")
                .query(String.class)
                .list();
    }

    private void add(Viewer who, String category, String number, LocalDate issued) {
        add(who, category, number, issued, null);
    }

    private void add(
            Viewer who,
            String category,
            String number,
            LocalDate issued,
            @Nullable LocalDate expires) {
        send(
                who,
                now ->
                        new AddCredential(
                                who.person(),
                                now,
                                category,
                                PersonalText.of(number),
                                issued,
                                expires,
                                null,
                                queries.rules()));
    }

    private void learn(Viewer who, String title, String hours, String category, String points) {
        send(
                who,
                now ->
                        new LogCeActivity(
                                who.person(),
                                now,
                                now.today(),
                                "course",
                                PersonalText.of(title),
                                new BigDecimal(hours),
                                List.of(new CategoryPoints(category, new BigDecimal(points))),
                                null,
                                queries.rules()));
    }

    private Outcome win(Viewer who, @Nullable RequestKey request, String words) {
        return as(
                who,
                () ->
                        commands.enter(
                                who.person(),
                                request,
                                now ->
                                        new LogWin(
                                                who.person(),
                                                now,
                                                now.today(),
                                                PersonalText.of(words),
                                                null,
                                                null,
                                                null,
                                                null)));
    }

    private Outcome send(Viewer who, Function<Occasion, CareerCommand> command) {
        return as(
                who,
                () -> {
                    var occasion = new Occasion(who.person(), Standing.ONLOOKER, today.date());
                    return commands.send(command.apply(occasion).person(), null, command);
                });
    }

    private RecordPage page(Viewer who, Viewer whose) {
        return as(who, () -> queries.record(whose.person()));
    }

    private static <T> T as(Viewer who, Supplier<T> work) {
        return ActingAs.call(who, work);
    }

    private static void refuses(Rule rule, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessage(rule.sentence());
    }
}
