package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How ready somebody is for a position on a day: a list, not a score. One pure function of the
 * facts, the framework in force, the position and the day.
 *
 * @param position what it is about
 * @param lines the level's expectations, then the position's own, in the framework's order
 */
public record Readiness(LadderPosition position, LocalDate on, List<ReadinessLine> lines) {

    /** Keeps a copy. */
    public Readiness {
        lines = List.copyOf(lines);
    }

    /** The list. Facts that begin after the day count for nothing but what lapses when. */
    public static Readiness of(
            CareerFacts facts, Framework framework, LadderPosition position, LocalDate on) {
        var judged = new Judgement(facts, framework, on);
        return new Readiness(
                position,
                on,
                framework.askedFor(position).stream()
                        .map(asked -> judged.line(asked.expectation(), asked.level()))
                        .toList());
    }

    /** How many lines are met. */
    public int met() {
        return (int) lines.stream().filter(ReadinessLine::isMet).count();
    }
}
