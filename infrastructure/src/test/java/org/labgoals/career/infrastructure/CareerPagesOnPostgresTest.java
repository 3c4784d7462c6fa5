package org.labgoals.career.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.career.infrastructure.CareerStaff.ADMIN;
import static org.labgoals.career.infrastructure.CareerStaff.ANN;
import static org.labgoals.career.infrastructure.CareerStaff.BOB;
import static org.labgoals.career.infrastructure.CareerStaff.DORA;
import static org.labgoals.career.infrastructure.CareerStaff.EVE;
import static org.labgoals.career.infrastructure.CareerStaff.MAX;
import static org.labgoals.career.infrastructure.CareerStaff.MIA;
import static org.labgoals.career.infrastructure.CareerStaff.MIAS_PEOPLE;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.career.application.CareerCommands;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.CareerPages;
import org.labgoals.career.application.CareerPages.Imagined;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.FrameworkCommands;
import org.labgoals.career.application.FrameworkQueries;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.FrameworkCommand.SetExpectation;
import org.labgoals.career.domain.Place;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonCommand.GivePosition;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Ann, Bob and Eve are Mia's; Max leads nobody, Dora directs. */
@SpringBootTest(
        classes = CareersLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "labgoals.data=target/test-data-${test.process:1}",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareerPagesOnPostgresTest {

    @Autowired private CareerPages pages;
    @Autowired private CareerCommands commands;
    @Autowired private CareerQueries records;
    @Autowired private FrameworkCommands frameworkCommands;
    @Autowired private FrameworkQueries frameworks;
    @Autowired private PeopleCommands people;
    @Autowired private Projections projections;
    @Autowired private EntityManagerFactory entities;
    @Autowired private Today today;

    @BeforeAll
    void aSmallLaboratory() {
        var firstDay = today.date().minusYears(3);
        CareerStaff.begin(people, firstDay);
        for (var one : MIAS_PEOPLE) {
            as(
                    ADMIN,
                    () ->
                            people.person(
                                    null,
                                    now ->
                                            new GivePosition(
                                                    one.person(),
                                                    now,
                                                    "MLS I",
                                                    CareerLevel.ENTRY,
                                                    firstDay)));
        }
    }

    @Test
    void theNextLevelIsAskedAboutUnlessAnotherPositionIs() {
        assertThat(career(ANN, ANN, null, null).readiness().position().key()).isEqualTo("mls-2");
        assertThat(career(ANN, ANN, "Specialist", null).readiness().position().key())
                .isEqualTo("specialist");
        assertThatThrownBy(() -> career(ANN, ANN, "Juggler", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> career(ANN, ANN, null, LocalDate.of(1900, 1, 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoMayNotKnowOfTheRecordIsToldThereIsNone() {
        for (var may : List.of(ANN, MIA, DORA)) {
            assertThat(career(may, ANN, null, null).person().id()).isEqualTo(ANN.person());
        }
        for (var mayNot : List.of(BOB, MAX, ADMIN)) {
            assertThatThrownBy(() -> career(mayNot, ANN, null, null)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anEntryMovesTheListAtOnceAndWhatIfSaidSoBefore() {
        var on = today.date().minusMonths(2);
        var imagined =
                new Imagined.New(
                        new CareerFact.ActivityDone(
                                FactRef.to(FactRef.Sort.WHAT_IF, "1"),
                                ActivityKind.TEACHING,
                                true,
                                on));
        var whatIf =
                as(BOB, () -> pages.whatIf(BOB.person(), List.of(imagined), null, today.date()));

        activity(BOB, ActivityKind.TEACHING, on);

        var line = line(career(BOB, BOB, null, null), "teaching-or-leading");
        assertThat(line.isMet()).isTrue();
        assertThat(line.counting()).hasSize(1);
        var foretold =
                whatIf.whatIf().after().lines().stream()
                        .filter(each -> each.expectation().key().equals("teaching-or-leading"))
                        .findFirst()
                        .orElseThrow();
        assertThat(foretold.state()).isEqualTo(line.state());
        assertThat(foretold.lapsesOn()).isEqualTo(line.lapsesOn());
    }

    @Test
    void anEarlierDayIsAnsweredByWhatHadHappenedByThen() {
        var on = today.date().minusMonths(6);
        activity(EVE, ActivityKind.TEACHING, on);

        assertThat(line(career(EVE, EVE, null, on.minusDays(1)), "teaching-or-leading").isMet())
                .isFalse();
        assertThat(line(career(EVE, EVE, null, on), "teaching-or-leading").isMet()).isTrue();
    }

    @Test
    void aCredentialNobodyVerifiedIsPartOfTheWay() {
        as(
                EVE,
                () ->
                        commands.enter(
                                EVE.person(),
                                null,
                                now ->
                                        new AddCredential(
                                                EVE.person(),
                                                now,
                                                "mls-ascp",
                                                PersonalText.of("MLS 7"),
                                                today.date().minusYears(1),
                                                today.date().plusYears(2),
                                                null,
                                                records.rules())));

        var line = line(career(EVE, EVE, null, null), "scientist-credential");
        assertThat(line.state()).isEqualTo(ReadinessLine.State.PARTLY);
        assertThat(line.towards().getFirst().ref().event()).isNotNull();
    }

    @Test
    void theFrameworkIsChangedFromADayOnAndKeepsWhatWasBefore() {
        var tomorrow = today.date().plusDays(1);
        assertThatThrownBy(
                        () ->
                                change(
                                        ADMIN,
                                        Expectation.experience("experience", 2, null),
                                        today.date()))
                .isInstanceOf(Refused.class);

        var changed = change(ADMIN, Expectation.experience("experience", 9, null), tomorrow);
        assertThat(changed.pending()).isFalse();
        assertThat(line(career(ANN, ANN, null, null), "experience").need()).isEqualTo(2);
        assertThat(line(career(ANN, ANN, null, tomorrow), "experience").need()).isEqualTo(9);
        var page = as(ANN, () -> frameworks.framework(null));
        assertThat(page.versions()).hasSize(2);
        assertThat(page.until()).isEqualTo(today.date());
        assertThat(page.mayChange()).isFalse();

        assertThatThrownBy(() -> change(MIA, Expectation.testSystems("k", 1), tomorrow))
                .isInstanceOf(Refused.class);
        projections.replay("career");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                as(ANN, () -> frameworks.framework(tomorrow))
                                        .inForce()
                                        .from()
                                        .equals(tomorrow));
    }

    @Test
    void aPageCostsSixStatementsHoweverMuchThereIs() {
        int before = statements(() -> career(ANN, ANN, null, null));
        for (int number = 1; number <= 20; number++) {
            activity(ANN, ActivityKind.PRESENTATION, today.date().minusDays(number * 30L));
        }
        assertThat(statements(() -> career(ANN, ANN, null, null))).isLessThanOrEqualTo(before);
        assertThat(before).isLessThanOrEqualTo(6);
    }

    @Test
    void aRecordAndATeamsCredentialsCostThreeStatementsHoweverMuchThereIs() {
        int record = statements(() -> as(ANN, () -> records.record(ANN.person())));
        int team = statements(() -> as(MIA, records::credentials));
        for (int number = 1; number <= 20; number++) {
            activity(ANN, ActivityKind.PUBLICATION, today.date().minusDays(number * 31L));
        }
        assertThat(statements(() -> as(ANN, () -> records.record(ANN.person()))))
                .isLessThanOrEqualTo(record);
        assertThat(statements(() -> as(MIA, records::credentials))).isLessThanOrEqualTo(team);
        assertThat(record).isLessThanOrEqualTo(3);
        assertThat(team).isLessThanOrEqualTo(3);
    }

    private int statements(Runnable work) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        work.run();
        long from = statistics.getPrepareStatementCount();
        work.run();
        return (int) (statistics.getPrepareStatementCount() - from);
    }

    private Outcome change(Viewer viewer, Expectation expectation, LocalDate from) {
        return as(
                viewer,
                () ->
                        frameworkCommands.change(
                                null,
                                (now, shipped) ->
                                        new SetExpectation(
                                                CareerFrameworkId.THE_ONE,
                                                now,
                                                shipped,
                                                Place.at(CareerLevel.MID),
                                                expectation,
                                                from,
                                                "Agreed with the supervisors")));
    }

    private void activity(Viewer person, ActivityKind kind, LocalDate on) {
        as(
                person,
                () ->
                        commands.enter(
                                person.person(),
                                null,
                                now ->
                                        new RecordActivity(
                                                person.person(),
                                                now,
                                                kind,
                                                on,
                                                null,
                                                PersonalText.of("Speaker"),
                                                null,
                                                null,
                                                null)));
    }

    private CareerPage career(
            Viewer viewer, Viewer person, @Nullable String position, @Nullable LocalDate on) {
        return as(viewer, () -> pages.career(person.person(), position, on));
    }

    private static ReadinessLine line(CareerPage page, String key) {
        return page.readiness().lines().stream()
                .filter(line -> line.expectation().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return ActingAs.call(viewer, work);
    }
}
