package org.labgoals.demo.infrastructure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.domain.CompetencyStatus.DONE;
import static org.labgoals.competency.domain.CompetencyStatus.DUE;
import static org.labgoals.competency.domain.CompetencyStatus.IN_RETRAINING;
import static org.labgoals.competency.domain.CompetencyStatus.NOT_CLEARED;
import static org.labgoals.competency.domain.CompetencyStatus.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.Assessment;
import org.labgoals.competency.domain.AssessmentSchedule;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemState;

/** What the matrix of the demo laboratory shows, on whatever day it is loaded. */
class DemoBenchesTest {

    static List<LocalDate> days() {
        return DemoScriptTest.DAYS;
    }

    @ParameterizedTest
    @MethodSource("days")
    void theMatrixShowsEveryStatus(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        Map<CompetencyStatus, Long> statuses =
                lab.competencies.values().stream()
                        .flatMap(record -> standings(lab, record, today).stream())
                        .collect(groupingBy(SystemStanding::status, counting()));
        assertThat(statuses.get(OVERDUE)).isBetween(4L, 8L);
        assertThat(statuses.get(DUE)).isBetween(4L, 12L);
        assertThat(statuses.get(NOT_CLEARED)).isEqualTo(3);
        assertThat(statuses.get(IN_RETRAINING)).isEqualTo(1);
        assertThat(statuses.get(DONE)).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("days")
    void somebodyMissedTheTrainingForTheNewTroponinAndIsNotCleared(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        assertThat(status(lab, "ingrid", "immuno", today)).isEqualTo(NOT_CLEARED);
        assertThat(status(lab, "ingrid", "immuno", today.minusDays(60))).isEqualTo(DONE);
        assertThat(status(lab, "amira", "immuno", today)).isEqualTo(DUE);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aNewcomerIsAssessedTwiceInTheFirstYear(LocalDate today) {
        var noor = standing(DemoScriptTest.rehearsed(today), "noor", "cbc", today).orElseThrow();
        assertThat(noor.lastAssessedOn()).isNotNull();
        assertThat(noor.dueOn()).isEqualTo(noor.lastAssessedOn().plusMonths(6));
    }

    @ParameterizedTest
    @MethodSource("days")
    void whoeverFailedWasTrainedAgainAndAssessedAgain(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        Assessment last =
                competency(lab, "tess").on(system(lab, "core").id()).completed().getLast();
        assertThat(last.elements()).anyMatch(element -> !element.isSatisfactory());
        assertThat(last.retrainings()).hasSize(1);
        assertThat(last.failed()).isEmpty();
        assertThat(status(lab, "erik", "maldi", today)).isEqualTo(IN_RETRAINING);
    }

    @ParameterizedTest
    @MethodSource("days")
    void theSixElementsAreSeenOnSixDaysByMoreThanOneObserver(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        for (CompetencyState record : lab.competencies.values()) {
            for (var system : record.systems()) {
                for (Assessment assessment : system.completed()) {
                    var elements = assessment.elements();
                    assertThat(elements.stream().map(AssessedElement::on)).doesNotHaveDuplicates();
                    if (elements.size() > 2) {
                        assertThat(elements.stream().map(AssessedElement::observer).distinct())
                                .hasSizeGreaterThan(1);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyComplexityIsThereAndOneSystemIsOutOfUse(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        assertThat(lab.systems.values()).hasSizeBetween(12, 24);
        assertThat(lab.systems.values().stream().map(system -> system.complexityOn(today)))
                .contains(Complexity.values());
        assertThat(lab.systems.values().stream().filter(system -> !system.isInUseOn(today)))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("days")
    void anEntryWasStruckAnElementIsShownByAPaperAndOtherRulesAreAnnounced(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        assertThat(competency(lab, "noor").on(system(lab, "coag").id()).assessments()).isEmpty();
        assertThat(
                        competency(lab, "kofi").on(system(lab, "immuno").id()).completed().stream()
                                .flatMap(assessment -> assessment.elements().stream())
                                .filter(element -> element.evidence().file() != null))
                .hasSize(1);
        assertThat(lab.rules.rules())
                .singleElement()
                .satisfies(rules -> assertThat(rules.from()).isAfter(today));
    }

    private static List<SystemStanding> standings(
            Rehearsal lab, CompetencyState record, LocalDate today) {
        return record.systems().stream()
                .map(each -> lab.systems.get(each.testSystem().value()))
                .flatMap(system -> standing(record, system, today).stream())
                .toList();
    }

    private static CompetencyStatus status(
            Rehearsal lab, String person, String system, LocalDate on) {
        return standing(lab, person, system, on).orElseThrow().status();
    }

    private static Optional<SystemStanding> standing(
            Rehearsal lab, String person, String system, LocalDate on) {
        return standing(competency(lab, person), system(lab, system), on);
    }

    private static Optional<SystemStanding> standing(
            CompetencyState record, TestSystemState system, LocalDate on) {
        return AssessmentSchedule.on(
                on, record.dates(system.id()), system, DemoScriptTest.RULES.assessment());
    }

    private static CompetencyState competency(Rehearsal lab, String person) {
        var id = CompetencyRecordId.of(DemoPeople.personId(person)).value();
        return lab.competencies.get(id);
    }

    private static TestSystemState system(Rehearsal lab, String key) {
        return lab.systems.get(DemoDays.uuid("demo test system " + key));
    }
}
