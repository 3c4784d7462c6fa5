package org.labgoals.shared.application;

import java.time.LocalDate;
import org.labgoals.shared.domain.Rule;

/** Why an earlier time cannot be looked at, or nothing be done while it is. */
public enum AsOfRule implements Rule {
    NOT_A_TIME(
            Nature.IMPOSSIBLE_VALUE,
            "Give a day (2026-03-01), which counts whole, or a time (2026-03-01T14:30, in the"
                    + " laboratory’s time zone, or 2026-03-01T14:30:00Z)."),
    TWO_TIMES_ONLY(
            Nature.IMPOSSIBLE_VALUE,
            "What counts is when it was recorded or when it happened: give “by” as recorded or"
                    + " happened."),
    STILL_TO_COME(Nature.IMPOSSIBLE_VALUE, "That time is still to come; choose one that has been."),
    NOT_LOOKED_BACK_ON(
            Nature.IMPOSSIBLE_VALUE,
            "This cannot be looked at as of an earlier time; ask without “asOf”."),
    WHAT_WAS_STAYS(
            Nature.CONFLICT, "What was cannot be changed any more; go back to today to do this.");

    private final Nature nature;
    private final String sentence;

    AsOfRule(Nature nature, String sentence) {
        this.nature = nature;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return nature;
    }

    /** The refusal of a time before the first event, which says when the record begins. */
    record BeforeTheRecord(LocalDate begins) implements Rule {

        @Override
        public String name() {
            return "BEFORE_THE_RECORD";
        }

        @Override
        public String sentence() {
            return "The record begins on " + begins + "; choose that day or a later one.";
        }

        @Override
        public Nature nature() {
            return Nature.IMPOSSIBLE_VALUE;
        }
    }
}
