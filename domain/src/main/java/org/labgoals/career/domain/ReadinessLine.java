package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;

/**
 * How one expectation stands on a day.
 *
 * @param level the level that has the expectation, null where it is the position's own
 * @param have how many count; whole years for experience
 * @param need how many are expected
 * @param counting the facts that count
 * @param towards facts that point there and do not count yet: a lower rating, a credential nobody
 *     verified, an activity nobody confirmed, an achieved goal that speaks for a competency
 * @param lapsesOn the last day it is met if nothing more happens, null where no end is known or it
 *     is not met
 * @param closing what would close it, the easiest first; for a lapsing one what would keep it
 */
public record ReadinessLine(
        Expectation expectation,
        @Nullable CareerLevel level,
        State state,
        int have,
        int need,
        List<CareerFact> counting,
        List<CareerFact> towards,
        @Nullable LocalDate lapsesOn,
        List<Closing> closing) {

    /** Keeps its own copies. */
    public ReadinessLine {
        counting = List.copyOf(counting);
        towards = List.copyOf(towards);
        closing = List.copyOf(closing);
    }

    /** Whether it is met that day, lapsing or not. */
    public boolean isMet() {
        return state.compareTo(State.LAPSING) >= 0;
    }

    /** How an expectation stands, worst first. */
    public enum State {
        MISSING,
        PARTLY,
        /** Met, and soon no more. */
        LAPSING,
        MET
    }
}
