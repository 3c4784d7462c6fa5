package org.labgoals.competency.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.competency.infrastructure.CompetencyLaboratory.viewer;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.competency.application.CompetencyAccessRule;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyOccasion;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.AssessmentRulesCommand.ChangeAssessmentRules;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StrikeEntry;
import org.labgoals.competency.domain.CompetencyRule;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemCommand.AddTestSystem;
import org.labgoals.competency.domain.TestSystemCommand.ChangeMethod;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemRule;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.evidence.infrastructure.SampleFiles;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Ann and Bob are Mia's; Tess is a technical consultant for hematology, Theo for chemistry. */
@SpringBootTest(
        classes = CompetencyLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "labgoals.data=target/test-data-${test.process:1}",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompetencyOnPostgresTest {

    private static final LaboratoryId MAIN = new LaboratoryId("main");
    private static final Viewer ADMIN = viewer("admin", Role.ADMINISTRATOR);
    private static final Viewer MIA = viewer("mia", Role.MANAGER);
    private static final Viewer TESS = viewer("tess", Role.TECHNOLOGIST);
    private static final Viewer THEO = viewer("theo", Role.TECHNOLOGIST);
    private static final Viewer RUTH = viewer("ruth", Role.TECHNOLOGIST);
    private static final Viewer OLGA = viewer("olga", Role.AUDITOR);
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BOB = new PersonId("bob");

    @Autowired private PeopleCommands people;
    @Autowired private CompetencyCommands commands;
    @Autowired private CompetencyQueries queries;
    @Autowired private EvidenceFiles files;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private SetClock clock;
    @Autowired private JdbcClient sql;
    @Autowired private EntityManagerFactory entities;

    private TestSystemId sysmex = new TestSystemId("");
    private TestSystemId cobas = new TestSystemId("");

    @BeforeAll
    void aSmallLaboratory() {
        ActingAs.run(ADMIN, this::fill);
    }

    private void fill() {
        var firstDay = today.date().minusYears(2);
        people.laboratory(
                null,
                now ->
                        new OpenLaboratory(
                                MAIN,
                                now,
                                "Main laboratory",
                                "America/Chicago",
                                List.of("Hematology", "Chemistry"),
                                firstDay));
        for (var viewer : List.of(ADMIN, MIA, TESS, THEO, OLGA, RUTH)) {
            enrol(viewer.person(), viewer.roles().iterator().next(), firstDay);
        }
        for (var person : List.of(ANN, BOB)) {
            enrol(person, Role.TECHNOLOGIST, firstDay);
            people.person(null, now -> new AssignManager(person, now, MIA.person(), firstDay));
        }
        sysmex = add("Sysmex XN-1000", "Hematology");
        cobas = add("cobas 6000", "Chemistry");
        duty(TESS.person(), "Hematology");
        duty(THEO.person(), "Chemistry");
        place(ANN, sysmex);
        place(ANN, cobas);
        place(BOB, cobas);
        clear(ANN, sysmex, TESS);
    }

    // --- the way of an assessment

    @Test
    void whoHoldsTheDutyAssessesAndItIsReadBackAtOnce() {
        var carl = newcomer("carl");
        for (var element : Element.values()) {
            ActingAs.run(TESS, () -> assess(carl, sysmex, element, ElementOutcome.SATISFACTORY));
        }
        ActingAs.run(
                TESS,
                () ->
                        commands.person(
                                carl,
                                null,
                                now ->
                                        new CompleteAssessment(
                                                carl,
                                                now.occasion(),
                                                now.testSystem(sysmex),
                                                now.assessor(today.date()),
                                                SignedStep.on(today.date()))));

        var page = ActingAs.call(TESS, () -> queries.record(carl));
        assertThat(page.systems()).hasSize(1);
        assertThat(page.systems().getFirst().record().completed()).hasSize(1);
        assertThat(page.systems().getFirst().stands().orElseThrow().dueOn())
                .isEqualTo(today.date().plusMonths(6));
        assertThat(ActingAs.call(TESS, () -> queries.completed(carl)))
                .singleElement()
                .satisfies(done -> assertThat(done.by()).isEqualTo(TESS.person()));
        assertThat(ActingAs.call(TESS, () -> queries.dueWithin(carl, 365))).hasSize(1);
        assertThat(ActingAs.call(TESS, () -> queries.dueWithin(carl, 90))).isEmpty();
    }

    /** Half past eleven at night in Chicago is the next day in Greenwich. */
    @Test
    void aDayAndADueDateEndAtTheLaboratorysMidnightAlsoOnALeapDay() {
        var zoe = new PersonId("zoe");
        clock.at(
                Instant.parse("2028-03-01T05:30:00Z"),
                () -> {
                    assertThat(today.date()).isEqualTo("2028-02-29");
                    newcomer("zoe");
                });
        var due = LocalDate.of(2028, 2, 29).plusMonths(monthsBetween());
        var midnight = due.plusDays(1).atStartOfDay(ZoneId.of("America/Chicago")).toInstant();

        clock.at(
                midnight.minusSeconds(1),
                () -> {
                    assertThat(standing(zoe).dueOn()).isEqualTo(due);
                    assertThat(standing(zoe).status()).isEqualTo(CompetencyStatus.DUE);
                    refused(
                            TESS,
                            CompetencyRule.NOT_HAPPENED_YET,
                            () -> assessOn(zoe, due.plusDays(1)));
                });
        clock.at(
                midnight,
                () -> {
                    assertThat(standing(zoe).status()).isEqualTo(CompetencyStatus.OVERDUE);
                    ActingAs.run(TESS, () -> assessOn(zoe, due.plusDays(1)));
                    assertThat(standing(zoe).elementsDone()).isEqualTo(1);
                });
    }

    /** Another test changes the rules. */
    private int monthsBetween() {
        return ActingAs.call(
                TESS, () -> queries.rules(LocalDate.of(2028, 4, 1)).monthsInFirstYear());
    }

    private SystemStanding standing(PersonId person) {
        return ActingAs.call(
                TESS, () -> queries.record(person).systems().getFirst().stands().orElseThrow());
    }

    private void assessOn(PersonId person, LocalDate day) {
        commands.person(
                person,
                null,
                now ->
                        new AssessElement(
                                person,
                                now.occasion(),
                                now.testSystem(sysmex),
                                now.assessor(day),
                                Element.RECORDS_REVIEW,
                                AssessmentMethod.RECORDS_REVIEWED,
                                ElementEvidence.seen("As it should be."),
                                ElementOutcome.SATISFACTORY,
                                day,
                                null));
    }

    @Test
    void aMatrixIsRefusedForADayThatNobodyCanMean() {
        refused(
                OLGA,
                CompetencyRule.COMPETENCY_DATE_BEYOND_REASON,
                () -> queries.matrix(null, null, LocalDate.of(9999, 1, 1)));
        refused(
                OLGA,
                CompetencyRule.COMPETENCY_DATE_BEYOND_REASON,
                () -> queries.matrix(null, null, LocalDate.of(1066, 10, 14)));
    }

    @Test
    void aPastDaysMatrixCountsWhatWasOpenThen() {
        var yara = newcomer("yara");
        var then = today.date().minusDays(1);
        for (var element : Element.values()) {
            ActingAs.run(
                    TESS,
                    () ->
                            commands.person(
                                    yara,
                                    null,
                                    now ->
                                            on(
                                                    then,
                                                    element(
                                                            now,
                                                            yara,
                                                            sysmex,
                                                            element,
                                                            ElementOutcome.SATISFACTORY))));
        }
        ActingAs.run(
                TESS,
                () ->
                        commands.person(
                                yara,
                                null,
                                now ->
                                        new CompleteAssessment(
                                                yara,
                                                now.occasion(),
                                                now.testSystem(sysmex),
                                                now.assessor(today.date()),
                                                SignedStep.on(today.date()))));

        assertThat(elementsInMatrix(yara, then)).isEqualTo(6);
        assertThat(elementsInMatrix(yara, then.minusDays(1))).isZero();
        assertThat(elementsInMatrix(yara, today.date())).isZero();
    }

    private int elementsInMatrix(PersonId person, LocalDate on) {
        return ActingAs.call(
                OLGA,
                () ->
                        queries.matrix(null, null, on)
                                .row(person)
                                .flatMap(row -> row.on(sysmex))
                                .orElseThrow()
                                .elementsDone());
    }

    private static AssessElement on(LocalDate day, AssessElement c) {
        return new AssessElement(
                c.person(),
                c.occasion(),
                c.testSystem(),
                c.assessor(),
                c.element(),
                c.method(),
                c.evidence(),
                c.outcome(),
                day,
                null);
    }

    @Test
    void whoMayIsSaidBeforeAnythingIsSaidOfAFile() {
        var nothing = new EvidenceFile("0".repeat(64), PersonalText.of("nothing.pdf"));
        refused(
                MIA,
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM,
                () ->
                        commands.person(
                                ANN,
                                null,
                                now ->
                                        new SignInitialCompetency(
                                                ANN,
                                                now.occasion(),
                                                now.testSystem(sysmex),
                                                now.assessor(today.date()),
                                                new SignedStep(
                                                        today.date(),
                                                        null,
                                                        null,
                                                        List.of(nothing),
                                                        null))));
    }

    @Test
    void aSignedStepSaysWhatTheSignerHeldAtThatMoment() {
        var dan = newcomer("dan");
        ActingAs.run(
                TESS,
                () -> assess(dan, sysmex, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));

        var metadata =
                sql.sql(
                                "select metadata::json ->> 'signature' as meaning,"
                                        + " metadata::json ->> 'signedWith' as held from"
                                        + " domain_event where aggregate_id = ? and payload_type ="
                                        + " 'competency.ElementAssessed'")
                        .param("dan:competency")
                        .query()
                        .singleRow();
        assertThat(metadata).containsEntry("meaning", "observed");
        assertThat(metadata.get("held").toString()).contains("tess:competency@0");
    }

    @Test
    void withoutThePasswordNothingIsSigned() {
        var tess = new Viewer("tess", TESS.person(), TESS.roles(), Channel.API);
        refused(
                tess,
                SigningRule.SIGN_WITH_PASSWORD,
                () -> assess(ANN, sysmex, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
    }

    // --- who may

    @Test
    void beingTheManagerGivesNoStandingToAssess() {
        refused(
                MIA,
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM,
                () -> assess(ANN, sysmex, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
    }

    @Test
    void nobodyAssessesThemselves() {
        refused(
                viewer("ann", Role.TECHNOLOGIST),
                CompetencyRule.NOT_BY_ONESELF,
                () -> assess(ANN, sysmex, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
    }

    @Test
    void aSystemThePersonDoesNotRunIsNotAssessed() {
        var eva = newcomer("eva");
        refused(
                THEO,
                null,
                () -> assess(eva, cobas, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
        ActingAs.run(ADMIN, () -> duty(MIA.person(), "Chemistry"));
        ActingAs.run(
                ADMIN,
                () ->
                        people.person(
                                null,
                                now -> new AssignManager(eva, now, MIA.person(), today.date())));
        refused(
                MIA,
                CompetencyRule.NOT_ON_SYSTEM,
                () -> assess(eva, cobas, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
    }

    @Test
    void whoNeitherLeadsNorAssessesAPersonDoesNotKnowOfTheirRecord() {
        for (var stranger : List.of(viewer("bob", Role.TECHNOLOGIST))) {
            assertThatThrownBy(() -> ActingAs.call(stranger, () -> queries.record(ANN)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anAssessorSeesTheSystemsTheirDutyCoversAndNoMore() {
        var systems = ActingAs.call(TESS, () -> queries.record(ANN)).systems();
        assertThat(systems).extracting(each -> each.system().id()).containsExactly(sysmex);
        assertThat(ActingAs.call(MIA, () -> queries.record(ANN)).systems()).hasSize(2);
    }

    @Test
    void anAuditorReadsAndSignsNothing() {
        assertThat(ActingAs.call(OLGA, () -> queries.record(ANN)).systems()).hasSize(2);
        refused(
                OLGA,
                CompetencyAccessRule.ONLY_THOSE_AT_WORK_SIGN,
                () -> assess(ANN, sysmex, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
    }

    @Test
    void theManagerPlacesAndOnlyAnAdministratorAssignsDuties() {
        var fay = newcomer("fay");
        ActingAs.run(
                ADMIN,
                () ->
                        people.person(
                                null,
                                now -> new AssignManager(fay, now, MIA.person(), today.date())));
        ActingAs.run(MIA, () -> place(fay, cobas));
        assertThat(ActingAs.call(MIA, () -> queries.record(fay)).systems()).hasSize(2);
        refused(MIA, AccessRule.ONLY_ADMINISTRATOR, () -> duty(ANN, "Chemistry"));
        refused(
                viewer("ann", Role.TECHNOLOGIST),
                CompetencyAccessRule.ONLY_MANAGERS_PLACE,
                () -> place(ANN, cobas));
    }

    @Test
    void aTestSystemBelongsToASectionThatIsThere() {
        refused(ADMIN, TestSystemRule.NO_SUCH_SECTION_HERE, () -> add("Elsewhere", "Astrology"));
        refused(MIA, AccessRule.ONLY_ADMINISTRATOR, () -> add("Mine", "Chemistry"));
    }

    // --- the matrix

    @Test
    void theMatrixSaysWhoIsNotClearedAndWhoIsDone() {
        var matrix = ActingAs.call(MIA, () -> queries.matrix(null, null, today.date()));

        var ann = matrix.row(ANN).orElseThrow();
        assertThat(ann.on(sysmex).orElseThrow().status()).isEqualTo(CompetencyStatus.DONE);
        assertThat(ann.on(cobas).orElseThrow().status()).isEqualTo(CompetencyStatus.NOT_CLEARED);
        assertThat(matrix.row(BOB).orElseThrow().on(sysmex)).isEmpty();
        var hematology = ActingAs.call(MIA, () -> queries.matrix(null, "Hematology", today.date()));
        assertThat(hematology.systems()).extracting(s -> s.id()).containsExactly(sysmex);
        assertThat(hematology.row(BOB)).isEmpty();
    }

    @Test
    void theMatrixOfAnEarlierDayIsAsItWasThen() {
        var before = today.date().minusDays(3);
        var matrix = ActingAs.call(MIA, () -> queries.matrix(null, null, before));

        assertThat(matrix.row(ANN).orElseThrow().on(sysmex).orElseThrow().status())
                .isEqualTo(CompetencyStatus.NOT_CLEARED);
    }

    @Test
    void theMatrixOfManyTakesAsManyStatementsAsThatOfFew() {
        var few = statements();
        for (int i = 0; i < 12; i++) {
            newcomer("crowd-" + i);
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private long statements() {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        ActingAs.call(
                viewer("dora", Role.DIRECTOR), () -> queries.matrix(null, null, today.date()));
        return statistics.getPrepareStatementCount();
    }

    @Test
    void theMatrixOfAnEarlierDayShowsWhoHasLeftSince() {
        var gus = newcomer("gus");
        ActingAs.run(
                ADMIN,
                () ->
                        people.person(
                                null,
                                now -> new RecordLeaving(gus, now, today.date().minusDays(1))));

        var dora = viewer("dora", Role.DIRECTOR);
        var before = today.date().minusDays(1);
        assertThat(ActingAs.call(dora, () -> queries.matrix(null, null, before)).row(gus))
                .isPresent();
        assertThat(ActingAs.call(dora, () -> queries.matrix(null, null, today.date())).row(gus))
                .isEmpty();
    }

    // --- asking again, taking back, and what shows it

    @Test
    void theSameKeyAgainAnswersTheRecordAsItWasLeftThen() {
        var hal = newcomer("hal");
        var key = new RequestKey("tess", "first", RequestKey.digest("POST", "element", ""));
        var first = assess(hal, Element.RECORDS_REVIEW, key);
        var left = ActingAs.call(TESS, () -> queries.recordAfter(hal, first));
        ActingAs.run(
                TESS,
                () -> assess(hal, sysmex, Element.TEST_PERFORMANCE, ElementOutcome.SATISFACTORY));

        var again = assess(hal, Element.RECORDS_REVIEW, key);

        assertThat(again.repeated()).isTrue();
        assertThat(ActingAs.call(TESS, () -> queries.recordAfter(hal, again))).isEqualTo(left);
        assertThat(ActingAs.call(TESS, () -> queries.record(hal))).isNotEqualTo(left);
    }

    @Test
    void aTestSystemIsAnsweredAsItsCommandLeftIt() {
        var id = ActingAs.call(ADMIN, () -> add("AU5800", "Chemistry"));
        var renewed =
                ActingAs.call(
                        ADMIN,
                        () ->
                                commands.testSystem(
                                        id,
                                        null,
                                        now -> new ChangeMethod(id, now, "Another", today.date())));

        var added = new Outcome(id.value(), 0, false, true);
        assertThat(ActingAs.call(ADMIN, () -> queries.testSystemAfter(added)).system().methods())
                .hasSize(1);
        assertThat(ActingAs.call(ADMIN, () -> queries.testSystemAfter(renewed)).system().methods())
                .hasSize(2);
    }

    @Test
    void aStruckEntryStaysInTheHistoryWithItsReason() {
        var ida = newcomer("ida");
        ActingAs.run(
                TESS,
                () -> assess(ida, sysmex, Element.RECORDS_REVIEW, ElementOutcome.SATISFACTORY));
        var entry = ActingAs.call(TESS, () -> queries.history(ida)).lines().getLast();
        assertThat(entry.mayStrike()).isTrue();
        assertThat(ActingAs.call(OLGA, () -> queries.history(ida)).lines().getLast().mayStrike())
                .isFalse();

        ActingAs.run(
                TESS,
                () ->
                        commands.person(
                                ida,
                                null,
                                now ->
                                        new StrikeEntry(
                                                ida,
                                                now.occasion(),
                                                entry.entry(),
                                                PersonalText.of("Seen of somebody else."))));

        var struck = ActingAs.call(OLGA, () -> queries.history(ida)).lines().getLast();
        assertThat(struck.entry()).isEqualTo(entry.entry());
        assertThat(struck.struck()).isNotNull();
        assertThat(struck.struck().reason()).isEqualTo(PersonalText.of("Seen of somebody else."));
        assertThat(struck.mayStrike()).isFalse();
        assertThat(ActingAs.call(TESS, () -> queries.record(ida)).systems().getFirst().record())
                .satisfies(record -> assertThat(record.assessments()).isEmpty());
    }

    @Test
    void anAssessorIsToldOfTheSystemsTheyAssessAndOfNoDuty() {
        assertThat(ActingAs.call(THEO, () -> queries.history(ANN)).systems())
                .containsOnlyKeys(cobas);
        var bob = viewer("bob", Role.TECHNOLOGIST);
        assertThatThrownBy(() -> ActingAs.call(bob, () -> queries.history(ANN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAFileThatIsStoredAndMayBeReadProvesSomething() {
        var joe = newcomer("joe");
        var invented = new EvidenceFile("ab".repeat(32), PersonalText.of("worksheet.pdf"));
        refused(
                TESS,
                CompetencyRule.NO_SUCH_EVIDENCE,
                () -> commands.person(joe, null, now -> shownBy(now, joe, invented)));

        var mine =
                ActingAs.call(
                        TESS, () -> files.add(joe, null, "run.pdf", SampleFiles.pdf("Run")).file());
        ActingAs.run(TESS, () -> commands.person(joe, null, now -> shownBy(now, joe, mine)));

        var foreign =
                ActingAs.call(
                        TESS, () -> files.add(ANN, null, "ann.pdf", SampleFiles.pdf("Ann")).file());
        refused(
                TESS,
                CompetencyRule.NO_SUCH_EVIDENCE,
                () -> commands.person(joe, null, now -> shownBy(now, joe, foreign)));
    }

    @Test
    void whatShowsAnAssessmentIsReadByWhoAssessesThereAndByNobodyElse() {
        var kim = newcomer("kim");
        var worksheet =
                ActingAs.call(
                        TESS, () -> files.add(kim, null, "run.pdf", SampleFiles.pdf("Kim")).file());
        ActingAs.run(TESS, () -> commands.person(kim, null, now -> shownBy(now, kim, worksheet)));
        ActingAs.run(ADMIN, () -> duty(RUTH.person(), "Hematology"));

        assertThat(ActingAs.call(RUTH, () -> files.read(kim, worksheet.sha256())).name())
                .isEqualTo("run.pdf");
        assertThatThrownBy(() -> ActingAs.call(THEO, () -> files.read(kim, worksheet.sha256())))
                .isInstanceOf(NotFound.class);
    }

    private SignTraining shownBy(CompetencyOccasion now, PersonId person, EvidenceFile file) {
        return new SignTraining(
                person,
                now.occasion(),
                now.testSystem(sysmex),
                new SignedStep(today.date(), null, null, List.of(file), null));
    }

    private Outcome assess(PersonId person, Element element, RequestKey key) {
        return ActingAs.call(
                TESS,
                () ->
                        commands.person(
                                person,
                                key,
                                now ->
                                        element(
                                                now,
                                                person,
                                                sysmex,
                                                element,
                                                ElementOutcome.SATISFACTORY)));
    }

    // --- rules and rows

    @Test
    void changedRulesHoldFromTheirDay() {
        var shipped = queries.shippedRules();
        var later = today.date().plusDays(400);
        var stricter = new ScheduleRules(12, 3, 6, 12, 30, false, shipped.assessing());
        ActingAs.run(
                ADMIN,
                () ->
                        commands.rules(
                                null,
                                now ->
                                        new ChangeAssessmentRules(
                                                AssessmentRulesId.ONLY, now, stricter, later)));

        assertThat(ActingAs.call(MIA, () -> queries.rules(later))).isEqualTo(stricter);
        assertThat(ActingAs.call(MIA, () -> queries.rules(today.date()))).isEqualTo(shipped);
    }

    @Test
    void replayingTwiceGivesTheSameRows() {
        var before = rows();
        for (int i = 0; i < 2; i++) {
            projections.replay("competency");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        }
    }

    private List<Map<String, Object>> rows() {
        return sql.sql(
                        "select id, version::text as version, document as content from"
                                + " competency_record union all select id, version::text, document"
                                + " from test_system union all select id, runs || clearances ||"
                                + " assessed_on || failing || elements_on || rounds,"
                                + " first_patient_on::text || first_patient_here_on::text from"
                                + " competency_standing order by id, version")
                .query()
                .listOfRows();
    }

    // --- steps

    private PersonId newcomer(String name) {
        var person = new PersonId(name);
        ActingAs.run(
                ADMIN,
                () -> {
                    enrol(person, Role.TECHNOLOGIST, today.date().minusDays(5));
                    place(person, sysmex);
                });
        clear(person, sysmex, TESS);
        return person;
    }

    private void enrol(PersonId person, Role role, LocalDate on) {
        people.person(
                null,
                now ->
                        new EnrolPerson(
                                person, now, PersonalText.of(person.value() + " example"), on));
        people.person(null, now -> new GrantRole(person, now, role));
    }

    private TestSystemId add(String name, String section) {
        return new TestSystemId(
                commands.addTestSystem(
                                null,
                                (id, now) ->
                                        new AddTestSystem(
                                                id,
                                                now,
                                                name,
                                                MAIN,
                                                section,
                                                Complexity.MODERATE,
                                                section,
                                                "First method",
                                                List.of("Test"),
                                                today.date().minusYears(1)))
                        .subject());
    }

    private void duty(PersonId person, String specialty) {
        var duty =
                new HeldDuty(
                        0,
                        CliaDuty.TECHNICAL_CONSULTANT,
                        List.of(specialty),
                        List.of(),
                        null,
                        null);
        var from = today.date().minusYears(1);
        commands.person(person, null, now -> new AssignDuty(person, now.occasion(), duty, from));
    }

    private void place(PersonId person, TestSystemId system) {
        var from = today.date().minusDays(4);
        commands.person(
                person,
                null,
                now -> new StartOnTestSystem(person, now.occasion(), now.testSystem(system), from));
    }

    private void clear(PersonId person, TestSystemId system, Viewer assessor) {
        var step = SignedStep.on(today.date().minusDays(2));
        ActingAs.run(
                assessor,
                () -> {
                    commands.person(
                            person,
                            null,
                            now ->
                                    new SignTraining(
                                            person, now.occasion(), now.testSystem(system), step));
                    commands.person(
                            person,
                            null,
                            now ->
                                    new SignInitialCompetency(
                                            person,
                                            now.occasion(),
                                            now.testSystem(system),
                                            now.assessor(step.on()),
                                            step));
                    commands.person(
                            person,
                            null,
                            now ->
                                    new RecordFirstPatientTesting(
                                            person,
                                            now.occasion(),
                                            now.testSystem(system),
                                            today.date(),
                                            null));
                });
    }

    private void assess(
            PersonId person, TestSystemId system, Element element, ElementOutcome outcome) {
        commands.person(person, null, now -> element(now, person, system, element, outcome));
    }

    private AssessElement element(
            CompetencyOccasion now,
            PersonId person,
            TestSystemId system,
            Element element,
            ElementOutcome outcome) {
        return new AssessElement(
                person,
                now.occasion(),
                now.testSystem(system),
                now.assessor(today.date()),
                element,
                element.isDirectlyObserved()
                        ? AssessmentMethod.DIRECT_OBSERVATION
                        : AssessmentMethod.RECORDS_REVIEWED,
                ElementEvidence.seen("As it should be."),
                outcome,
                today.date(),
                null);
    }

    private static void refused(Viewer viewer, Rule rule, Runnable step) {
        var refusal = assertThatThrownBy(() -> ActingAs.run(viewer, step));
        if (rule == null) {
            refusal.isInstanceOf(NotFound.class);
        } else {
            refusal.isInstanceOfSatisfying(
                    Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
        }
    }
}
