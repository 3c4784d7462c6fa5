package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ReadinessLine.State;
import org.labgoals.people.domain.CareerLevel;

/** Judges expectations by the facts of a day. */
final class Judgement {

    private final CareerFacts facts;
    private final Framework framework;
    private final LocalDate day;

    Judgement(CareerFacts facts, Framework framework, LocalDate day) {
        this.facts = facts;
        this.framework = framework;
        this.day = day;
    }

    ReadinessLine line(Expectation expectation, @Nullable CareerLevel level) {
        var counting = new Counting(facts, framework, expectation);
        var counted = counting.counting(day);
        var towards = counting.towards(day);
        boolean met = counting.isMet(day);
        var lapsesOn = met ? counting.metUntil(day) : null;
        var state = state(met, lapsesOn, !counted.isEmpty() || !towards.isEmpty());
        return new ReadinessLine(
                expectation,
                level,
                state,
                counting.have(day),
                expectation.needed(),
                counted,
                towards,
                lapsesOn,
                state == State.MET
                        ? List.of()
                        : new Closings(facts, framework, expectation, day)
                                .of(counting, counted, towards));
    }

    private State state(boolean met, @Nullable LocalDate lapsesOn, boolean begun) {
        if (met) {
            boolean soon =
                    lapsesOn != null && !lapsesOn.isAfter(day.plusDays(framework.lapsingDays()));
            return soon ? State.LAPSING : State.MET;
        }
        return begun ? State.PARTLY : State.MISSING;
    }
}
