package org.labgoals.career.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact.ActivityDone;
import org.labgoals.career.domain.CareerFact.CompetencyRated;
import org.labgoals.career.domain.CareerFact.CredentialHeld;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.PositionHeld;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.career.domain.CareerFact.WinHad;
import org.labgoals.career.domain.CareerFact.WorkedElsewhere;
import org.labgoals.people.domain.CareerLevel;

/** Which facts count for one expectation, and how far they reach on a day. */
final class Counting {

    private final Expectation expectation;
    private final Framework framework;
    private final List<CareerFact> eligible;
    private final List<CareerFact> pointing;

    Counting(CareerFacts facts, Framework framework, Expectation expectation) {
        this.expectation = expectation;
        this.framework = framework;
        this.eligible = inOrder(facts.all().stream().filter(this::isEligible));
        this.pointing = inOrder(facts.all().stream().filter(this::pointsThere));
    }

    /** The facts that count that day. */
    List<CareerFact> counting(LocalDate day) {
        return eligible.stream().filter(fact -> counts(fact, day)).toList();
    }

    /** Experience stays experience when it is over. */
    private boolean counts(CareerFact fact, LocalDate day) {
        return is(Demand.EXPERIENCE) ? !fact.from().isAfter(day) : speaks(fact, day);
    }

    /** Those that point there that day without counting. */
    List<CareerFact> towards(LocalDate day) {
        return pointing.stream().filter(fact -> counts(fact, day)).toList();
    }

    /** How many there are that day, whole years for experience. */
    int have(LocalDate day) {
        return switch (expectation.demand()) {
            case EXPERIENCE -> years(day);
            case ASSESSED_TEST_SYSTEMS ->
                    (int)
                            counting(day).stream()
                                    .map(fact -> ((SystemAssessed) fact).testSystem())
                                    .distinct()
                                    .count();
            case COMPETENCY, CREDENTIAL -> Math.min(1, counting(day).size());
            case ACHIEVED_GOALS, ACTIVITIES, WINS -> counting(day).size();
        };
    }

    boolean isMet(LocalDate day) {
        return have(day) >= expectation.needed();
    }

    /** The last day it is met in one go from that day, null where no end is known. */
    @Nullable LocalDate metUntil(LocalDate day) {
        return eligible.stream()
                .map(this::lastDay)
                .filter(Objects::nonNull)
                .filter(last -> !last.isBefore(day))
                .sorted()
                .filter(last -> !isMet(last.plusDays(1)))
                .findFirst()
                .orElse(null);
    }

    /** Days of experience by then; an open position goes on. */
    private long daysOfExperience(LocalDate day) {
        long days = 0;
        var counted = LocalDate.MIN;
        for (var fact : eligible) {
            var begin = fact.from().isAfter(counted) ? fact.from() : counted;
            var last = fact.until();
            var end = last == null || last.isAfter(day) ? day : last.plusDays(1);
            if (end.isAfter(begin)) {
                days += ChronoUnit.DAYS.between(begin, end);
                counted = end;
            }
        }
        return days;
    }

    private int years(LocalDate day) {
        long days = daysOfExperience(day);
        int years = 0;
        while (ChronoUnit.DAYS.between(day.minusYears(years + 1L), day) <= days) {
            years++;
        }
        return years;
    }

    /** The first day on which somebody who stays has the years; null where they do not go on. */
    @Nullable LocalDate experiencedOn(LocalDate day) {
        boolean goesOn = eligible.stream().anyMatch(fact -> fact.until() == null);
        if (!goesOn) {
            return null;
        }
        var needed =
                ChronoUnit.DAYS.between(day.minusYears(expectation.needed()), day)
                        - daysOfExperience(day);
        var about = day.plusDays(Math.max(1, needed - 3));
        while (!isMet(about)) {
            about = about.plusDays(1);
        }
        return about;
    }

    private boolean isEligible(CareerFact fact) {
        return switch (fact) {
            case GoalReached goal ->
                    is(Demand.ACHIEVED_GOALS)
                            && (expectation.kind() == null || expectation.kind() == goal.kind());
            case CompetencyRated rated -> isAbout(rated) && reaches(rated);
            case CredentialHeld held -> isOneOf(held) && held.verified();
            case ActivityDone done -> isOneOf(done) && done.confirmed();
            case SystemAssessed assessed -> is(Demand.ASSESSED_TEST_SYSTEMS);
            case PositionHeld held -> is(Demand.EXPERIENCE) && isHighEnough(held.level());
            case WorkedElsewhere work -> isExperience(work) && work.verified();
            case WinHad win ->
                    is(Demand.WINS)
                            && (expectation.kind() == null || expectation.kind() == win.kind());
            case CareerFact.GoalUnderWay goal -> false;
        };
    }

    private boolean pointsThere(CareerFact fact) {
        return switch (fact) {
            case GoalReached goal -> is(Demand.COMPETENCY) && speaksFor(goal);
            case CompetencyRated rated -> isAbout(rated) && !reaches(rated);
            case CredentialHeld held -> isOneOf(held) && !held.verified();
            case ActivityDone done -> isOneOf(done) && !done.confirmed();
            case WorkedElsewhere work -> isExperience(work) && !work.verified();
            default -> false;
        };
    }

    private boolean is(Demand demand) {
        return expectation.demand() == demand;
    }

    private boolean isAbout(CompetencyRated rated) {
        return is(Demand.COMPETENCY) && rated.competency().equals(expectation.competency());
    }

    private boolean reaches(CompetencyRated rated) {
        return expectation.rating() == null || rated.rating().reaches(expectation.rating());
    }

    private boolean isOneOf(CredentialHeld held) {
        return is(Demand.CREDENTIAL) && expectation.credentials().contains(held.category());
    }

    private boolean isOneOf(ActivityDone done) {
        return is(Demand.ACTIVITIES) && expectation.activities().contains(done.kind());
    }

    private boolean isExperience(WorkedElsewhere work) {
        return is(Demand.EXPERIENCE) && isHighEnough(work.level());
    }

    private boolean isHighEnough(@Nullable CareerLevel level) {
        var least = expectation.level();
        return least == null || level != null && level.compareTo(least) >= 0;
    }

    private boolean speaksFor(GoalReached goal) {
        return expectation.competency() != null
                && framework
                        .template(goal.template())
                        .filter(use -> use.competencies().contains(expectation.competency()))
                        .isPresent();
    }

    private boolean speaks(CareerFact fact, LocalDate day) {
        var last = lastDay(fact);
        return !fact.from().isAfter(day) && (last == null || !day.isAfter(last));
    }

    /** A goal or an activity counts for as many years as the expectation says. */
    private @Nullable LocalDate lastDay(CareerFact fact) {
        var years = expectation.withinYears();
        return years == null || is(Demand.EXPERIENCE) ? fact.until() : fact.from().plusYears(years);
    }

    private static List<CareerFact> inOrder(Stream<CareerFact> facts) {
        return facts.sorted(
                        Comparator.comparing(CareerFact::from)
                                .thenComparing(fact -> fact.ref().id()))
                .toList();
    }
}
