package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.labgoals.career.domain.CareerFact.CompetencyRated;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.GoalUnderWay;
import org.labgoals.career.domain.CareerFact.PositionHeld;

/** All that speaks for a person, in any order. Immutable. */
public record CareerFacts(List<CareerFact> all) {

    /** Keeps a copy. */
    public CareerFacts {
        all = List.copyOf(all);
    }

    /** Nothing yet. */
    public static CareerFacts none() {
        return new CareerFacts(List.of());
    }

    /** The facts of one sort. */
    public <F extends CareerFact> Stream<F> of(Class<F> sort) {
        return all.stream().filter(sort::isInstance).map(sort::cast);
    }

    /**
     * These facts and one more. A rating and a position take the place of the one before from their
     * day on, until the one after; an achieved goal is under way no more; everything else stands
     * beside what is there.
     */
    public CareerFacts with(CareerFact next) {
        var facts = new ArrayList<CareerFact>();
        var added = next;
        for (var fact : all) {
            if (isTheSameGoal(next, fact)) {
                continue;
            }
            if (!follows(next, fact)) {
                facts.add(fact);
            } else if (fact.from().isAfter(next.from())) {
                facts.add(fact);
                added = ended(added, fact.from().minusDays(1));
            } else {
                facts.add(ended(fact, next.from().minusDays(1)));
            }
        }
        facts.add(added);
        return new CareerFacts(facts.stream().filter(CareerFacts::everSpeaks).toList());
    }

    /** These and all of the others, in their order. */
    public CareerFacts with(List<? extends CareerFact> more) {
        var facts = this;
        for (var fact : more) {
            facts = facts.with(fact);
        }
        return facts;
    }

    /** Those that had begun by the day. */
    public CareerFacts begunBy(LocalDate day) {
        return only(fact -> !fact.from().isAfter(day));
    }

    private CareerFacts only(Predicate<CareerFact> wanted) {
        return new CareerFacts(all.stream().filter(wanted).toList());
    }

    private static boolean follows(CareerFact one, CareerFact other) {
        return one instanceof PositionHeld && other instanceof PositionHeld
                || one instanceof CompetencyRated rated
                        && other instanceof CompetencyRated before
                        && before.competency().equals(rated.competency());
    }

    private static boolean isTheSameGoal(CareerFact next, CareerFact fact) {
        return next instanceof GoalReached reached
                && fact instanceof GoalUnderWay underWay
                && reached.ref().id().equals(underWay.ref().id());
    }

    private static CareerFact ended(CareerFact fact, LocalDate on) {
        var until = fact.until();
        if (until != null && !until.isAfter(on)) {
            return fact;
        }
        return switch (fact) {
            case CompetencyRated f ->
                    new CompetencyRated(f.ref(), f.competency(), f.rating(), f.from(), on);
            case PositionHeld f -> new PositionHeld(f.ref(), f.position(), f.level(), f.from(), on);
            default -> fact;
        };
    }

    private static boolean everSpeaks(CareerFact fact) {
        var until = fact.until();
        return until == null || !until.isBefore(fact.from());
    }
}
