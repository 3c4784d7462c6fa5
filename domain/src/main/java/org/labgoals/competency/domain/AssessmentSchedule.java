package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.StandingDates.Clearance;

/**
 * When a person's next assessment on a test system is due: one pure function of what had happened
 * by a day and the rules in force on it. 42 CFR 493.1413(b)(8)-(9) and 493.1451(b)(8)-(9): twice in
 * the first year of testing patients, then at least annually; each due date is counted from the
 * assessment before (convention). Who comes back to a system begins anew.
 */
public final class AssessmentSchedule {

    private AssessmentSchedule() {}

    /**
     * How the person stands that day; empty where they are not on the system or it is out of use.
     *
     * @param rules in force that day
     */
    public static Optional<SystemStanding> on(
            LocalDate day, StandingDates dates, TestSystemState system, ScheduleRules rules) {
        var run = dates.runs().stream().filter(each -> each.holdsOn(day)).findFirst();
        if (run.isEmpty() || !system.isInUseOn(day)) {
            return Optional.empty();
        }
        var runFrom = run.get().from();
        var everAssessed = by(day, dates.assessedOn());
        var last = everAssessed.isEmpty() ? null : everAssessed.getLast();
        int elements = by(day, dates.elementsOn()).size();
        var clearedOn = clearedOn(day, runFrom, dates, system);
        if (clearedOn.isEmpty()) {
            return Optional.of(
                    new SystemStanding(CompetencyStatus.NOT_CLEARED, null, last, elements));
        }
        var assessed = since(runFrom, everAssessed);
        var firstDay = firstDay(day, runFrom, dates, clearedOn.get());
        var due = due(day, dates, firstDay, assessed, system, rules);
        var failing =
                dates.failing().stream()
                        .anyMatch(each -> each.holdsOn(day) && !each.from().isBefore(runFrom));
        var status = failing ? CompetencyStatus.IN_RETRAINING : status(day, due, rules);
        return Optional.of(new SystemStanding(status, due, last, elements));
    }

    /** Whether the person may report patient results of the system that day. */
    public static boolean isCleared(LocalDate day, StandingDates dates, TestSystemState system) {
        return dates.runs().stream()
                .filter(run -> run.holdsOn(day))
                .anyMatch(run -> clearedOn(day, run.from(), dates, system).isPresent());
    }

    /** Signed off for the method of that day, since they came to the system. */
    private static Optional<LocalDate> clearedOn(
            LocalDate day, LocalDate runFrom, StandingDates dates, TestSystemState system) {
        int method = system.methodOn(day).number();
        for (var each : dates.clearances()) {
            var on = each.on();
            if (each.method() == method && !on.isAfter(day) && !on.isBefore(runFrom)) {
                return Optional.of(on);
            }
        }
        return Optional.empty();
    }

    /** Patients tested on the system, or, while no such day is recorded, cleared for it. */
    private static LocalDate firstDay(
            LocalDate day, LocalDate runFrom, StandingDates dates, LocalDate clearedOn) {
        var first = dates.firstPatientOn();
        if (first != null && !first.isAfter(day) && !first.isBefore(runFrom)) {
            return first;
        }
        var clearances = dates.clearances().stream().map(Clearance::on).toList();
        return since(runFrom, by(day, clearances)).stream()
                .min(Comparator.naturalOrder())
                .orElse(clearedOn);
    }

    private static LocalDate due(
            LocalDate day,
            StandingDates dates,
            LocalDate firstDay,
            List<LocalDate> assessed,
            TestSystemState system,
            ScheduleRules rules) {
        var anchor = assessed.isEmpty() ? firstDay : assessed.getLast();
        if (system.complexityOn(day) == Complexity.WAIVED) {
            return anchor.plusMonths(rules.monthsWaived());
        }
        var yearBegins = firstYearBegins(day, dates.firstPatientHereOn(), firstDay, rules);
        var yearEnds = yearBegins.plusMonths(rules.firstYearMonths());
        long rounds = assessed.stream().filter(on -> on.isBefore(yearEnds)).count();
        boolean inFirstYear = anchor.isBefore(yearEnds) && rounds < rules.roundsInFirstYear();
        return anchor.plusMonths(
                inFirstYear ? rules.monthsInFirstYear() : rules.monthsAfterwards());
    }

    private static LocalDate firstYearBegins(
            LocalDate day, @Nullable LocalDate here, LocalDate onSystem, ScheduleRules rules) {
        return rules.newSystemRestartsFirstYear() || here == null || here.isAfter(day)
                ? onSystem
                : here;
    }

    private static CompetencyStatus status(LocalDate day, LocalDate due, ScheduleRules rules) {
        if (day.isAfter(due)) {
            return CompetencyStatus.OVERDUE;
        }
        return day.isBefore(due.minusDays(rules.daysOfNotice()))
                ? CompetencyStatus.DONE
                : CompetencyStatus.DUE;
    }

    /** A matrix asks this for each of its cells; most of their days are all on one side. */
    private static List<LocalDate> since(LocalDate first, List<LocalDate> all) {
        for (var on : all) {
            if (on.isBefore(first)) {
                return all.stream().filter(each -> !each.isBefore(first)).toList();
            }
        }
        return all;
    }

    private static List<LocalDate> by(LocalDate day, List<LocalDate> all) {
        for (var on : all) {
            if (on.isAfter(day)) {
                return all.stream().filter(each -> !each.isAfter(day)).toList();
            }
        }
        return all;
    }
}
