package org.labgoals.demo.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labgoals.career.application.ShippedFramework;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.Maintenance;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.Win;

/** What the careers of the demo laboratory show, on whatever day it is loaded. */
class DemoCareersTest {

    private static final Framework FRAMEWORK = new ShippedFramework().version().content();

    static List<LocalDate> days() {
        return DemoScriptTest.DAYS;
    }

    @ParameterizedTest
    @MethodSource("days")
    void someCredentialsLapseSoonAndOneHasLapsed(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        assertThat(expiring(lab, today, today.plusDays(30))).hasSize(2);
        assertThat(expiring(lab, today.plusDays(31), today.plusDays(90))).hasSize(4);
        assertThat(expiring(lab, today.minusDays(30), today.minusDays(1))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("days")
    void mostCredentialsAreVerifiedAndSomeAreNot(LocalDate today) {
        List<Credential> held = credentials(DemoScriptTest.rehearsed(today)).toList();
        assertThat(held).hasSizeGreaterThan(40);
        assertThat(held.stream().filter(each -> !each.isVerified()).count()).isBetween(3L, 8L);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aCycleIsNearlyFullAndAnotherNearlyEmptyBothCloseToTheirEnd(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        MaintenanceMeter full = meter(lab, "fatima", today);
        assertThat(full.daysLeft(today)).isLessThan(30);
        assertThat(full.counted()).isGreaterThanOrEqualTo(BigDecimal.valueOf(30));
        MaintenanceMeter empty = meter(lab, "victor", today);
        assertThat(empty.daysLeft(today)).isLessThan(60);
        assertThat(empty.counted()).isLessThan(BigDecimal.TEN);
    }

    @ParameterizedTest
    @MethodSource("days")
    void thePointsOfTheTechnologistAreThoseOfHerGoal(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        MaintenanceMeter meter = meter(lab, "amira", today);
        // 25 by courses, and the poster; her competency assessments add 6 by themselves
        assertThat(meter.counted()).isEqualByComparingTo("27");
        assertThat(meter.minima()).anyMatch(minimum -> !minimum.isMet());
    }

    @ParameterizedTest
    @MethodSource("days")
    void mentoringIsConfirmedByColleaguesAndWaitsForThem(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        List<ProfessionalActivity> mentoring =
                lab.careers.values().stream()
                        .flatMap(career -> career.activities().stream())
                        .filter(each -> each.kind() == ActivityKind.MENTORING)
                        .toList();
        assertThat(mentoring.stream().filter(ProfessionalActivity::awaitsConfirmation)).hasSize(3);
        assertThat(mentoring.stream().filter(each -> !each.awaitsConfirmation()))
                .hasSizeGreaterThan(5);
        assertThat(
                        lab.careers.values().stream()
                                .flatMap(career -> career.mentoring().stream())
                                .map(Mentoring::side)
                                .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Mentoring.Side.values()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void bothTechnologistsLoggedAWinInTheLastFortnight(LocalDate today) {
        Rehearsal lab = DemoScriptTest.rehearsed(today);
        for (String person : List.of("amira", "jonah")) {
            assertThat(career(lab, person).wins().stream().map(Win::on))
                    .hasSizeGreaterThan(12)
                    .anyMatch(on -> on.isAfter(today.minusDays(15)));
        }
    }

    @Test
    void competenciesAndPositionsStandInTheFramework() {
        Set<String> known =
                FRAMEWORK.competencies().stream().map(Competency::key).collect(Collectors.toSet());
        Rehearsal lab = DemoScriptTest.rehearsed(DemoScriptTest.DAYS.getFirst());
        for (CareerState career : lab.careers.values()) {
            assertThat(career.ratings()).allMatch(each -> known.contains(each.competency()));
            assertThat(career.mentoring()).allMatch(each -> known.contains(each.competency()));
            assertThat(career.activities())
                    .allMatch(
                            each -> each.competency() == null || known.contains(each.competency()));
        }
        DemoPeople people = new DemoPeople();
        Set<String> ladder =
                FRAMEWORK.positions().stream()
                        .map(position -> position.name())
                        .collect(Collectors.toSet());
        assertThat(people.members()).allMatch(each -> ladder.contains(each.position()));
        assertThat(people.promotions()).allMatch(each -> ladder.contains(each.before()));
    }

    private static List<Credential> expiring(Rehearsal lab, LocalDate from, LocalDate until) {
        return credentials(lab)
                .filter(each -> each.lapse() == null)
                .filter(
                        each -> {
                            var day = each.expiresOn();
                            return day != null && !day.isBefore(from) && !day.isAfter(until);
                        })
                .toList();
    }

    private static Stream<Credential> credentials(Rehearsal lab) {
        return lab.careers.values().stream().flatMap(career -> career.credentials().stream());
    }

    private static MaintenanceMeter meter(Rehearsal lab, String person, LocalDate today) {
        return Maintenance.on(
                        today, career(lab, person), List.of(), DemoScriptTest.RULES.credentials())
                .getFirst();
    }

    private static CareerState career(Rehearsal lab, String person) {
        var id = CareerRecordId.of(DemoPeople.personId(person)).value();
        return lab.careers.get(id);
    }
}
