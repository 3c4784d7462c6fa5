package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.StandingDates.Clearance;
import org.labgoals.shared.domain.Refused;

/**
 * When a person's next assessment on a test system is due: one pure function of what had happened
 * by a day and the rules in force on it. 42 CFR 493.1413(b)(8)-(9) and 493.1451(b)(8)-(9): twice in
 * the first year of testing patients, then at least annually; each due date is counted from the
 * assessment before (convention). Who comes back to a system begins anew.
 */
public final class AssessmentSchedule {

    private final LocalDate day;
    private final ScheduleRules rules;
    private final boolean inUse;
    private final int method;
    private final boolean waived;

    /**
     * Whether a schedule can be asked for that day.
     *
     * @throws Refused for a day before laboratories like this one, or years ahead
     */
    public static void requireReason(LocalDate day, LocalDate today) {
        Checks.day(day, today);
    }

    /**
     * For whoever is on the system; a matrix asks it for hundreds.
     *
     * @param rules in force that day
     */
    public AssessmentSchedule(LocalDate day, TestSystemState system, ScheduleRules rules) {
        this.day = day;
        this.rules = rules;
        this.inUse = system.isInUseOn(day);
        this.method = system.methodOn(day).number();
        this.waived = system.complexityOn(day) == Complexity.WAIVED;
    }

    /**
     * How the person stands that day; empty where they are not on the system or it is out of use.
     *
     * @param rules in force that day
     */
    public static Optional<SystemStanding> on(
            LocalDate day, StandingDates dates, TestSystemState system, ScheduleRules rules) {
        return new AssessmentSchedule(day, system, rules).of(dates);
    }

    /**
     * How the person with these days stands; empty where they are not on it or it is not in use.
     */
    public Optional<SystemStanding> of(StandingDates dates) {
        var runFrom = inUse ? runFrom(day, dates) : null;
        if (runFrom == null) {
            return Optional.empty();
        }
        var everAssessed = by(day, dates.assessedOn());
        var last = everAssessed.isEmpty() ? null : everAssessed.getLast();
        int elements = dates.elementsBy(day, runFrom);
        var clearedOn = clearedOn(day, runFrom, dates, method);
        if (clearedOn == null) {
            return Optional.of(
                    new SystemStanding(CompetencyStatus.NOT_CLEARED, null, last, elements));
        }
        var due = due(dates, firstDay(runFrom, dates, clearedOn), since(runFrom, everAssessed));
        var status = isFailing(runFrom, dates) ? CompetencyStatus.IN_RETRAINING : status(due);
        return Optional.of(new SystemStanding(status, due, last, elements));
    }

    /** Whether the person may report patient results of the system that day. */
    public static boolean isCleared(LocalDate day, StandingDates dates, TestSystemState system) {
        var runFrom = runFrom(day, dates);
        return runFrom != null
                && clearedOn(day, runFrom, dates, system.methodOn(day).number()) != null;
    }

    /** The first day of the time on the system that goes on that day. */
    private static @Nullable LocalDate runFrom(LocalDate day, StandingDates dates) {
        for (var run : dates.runs()) {
            if (run.holdsOn(day)) {
                return run.from();
            }
        }
        return null;
    }

    /** Signed off for the method of that day, since they came to the system. */
    private static @Nullable LocalDate clearedOn(
            LocalDate day, LocalDate runFrom, StandingDates dates, int method) {
        for (var each : dates.clearances()) {
            var on = each.on();
            if (each.method() == method && !on.isAfter(day) && !on.isBefore(runFrom)) {
                return on;
            }
        }
        return null;
    }

    private boolean isFailing(LocalDate runFrom, StandingDates dates) {
        for (var failing : dates.failing()) {
            if (failing.holdsOn(day) && !failing.from().isBefore(runFrom)) {
                return true;
            }
        }
        return false;
    }

    /** Patients tested on the system, or, while no such day is recorded, cleared for it. */
    private LocalDate firstDay(LocalDate runFrom, StandingDates dates, LocalDate clearedOn) {
        var first = dates.firstPatientOn();
        if (first != null && !first.isAfter(day) && !first.isBefore(runFrom)) {
            return first;
        }
        var clearances = dates.clearances().stream().map(Clearance::on).toList();
        return since(runFrom, by(day, clearances)).stream()
                .min(Comparator.naturalOrder())
                .orElse(clearedOn);
    }

    private LocalDate due(StandingDates dates, LocalDate firstDay, List<LocalDate> assessed) {
        var anchor = assessed.isEmpty() ? firstDay : assessed.getLast();
        if (waived) {
            return anchor.plusMonths(rules.monthsWaived());
        }
        var yearBegins = firstYearBegins(dates.firstPatientHereOn(), firstDay);
        var yearEnds = yearBegins.plusMonths(rules.firstYearMonths());
        boolean inFirstYear =
                anchor.isBefore(yearEnds)
                        && roundsBefore(yearEnds, assessed) < rules.roundsInFirstYear();
        return anchor.plusMonths(
                inFirstYear ? rules.monthsInFirstYear() : rules.monthsAfterwards());
    }

    private static long roundsBefore(LocalDate end, List<LocalDate> assessed) {
        long rounds = 0;
        for (var on : assessed) {
            if (on.isBefore(end)) {
                rounds++;
            }
        }
        return rounds;
    }

    private LocalDate firstYearBegins(@Nullable LocalDate here, LocalDate onSystem) {
        return rules.newSystemRestartsFirstYear() || here == null || here.isAfter(day)
                ? onSystem
                : here;
    }

    private CompetencyStatus status(LocalDate due) {
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
