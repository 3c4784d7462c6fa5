package org.labgoals.indicator.domain;

import org.labgoals.shared.domain.Rule;

/** Every reason for which an indicator refuses, each in a sentence to act on. */
public enum IndicatorRule implements Rule {
    ONLY_THOSE_WHO_LEAD(
            Nature.FORBIDDEN,
            "Indicators and their readings are kept by managers and directors; ask one."),
    NO_SUCH_INDICATOR(Nature.CONFLICT, "There is no such indicator."),
    INDICATOR_EXISTS(
            Nature.CONFLICT, "This indicator was defined before, differently; change it instead."),
    NOTHING_CHANGED(Nature.CONFLICT, "This changes nothing about the indicator."),
    NO_SUCH_SECTION(Nature.IMPOSSIBLE_VALUE, "There is no section of this name."),
    NAME_MISSING(Nature.IMPOSSIBLE_VALUE, "Give the indicator a name."),
    NAME_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A name has at most 200 characters."),
    UNIT_MISSING(Nature.IMPOSSIBLE_VALUE, "Say what the readings are counted in."),
    UNIT_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A unit has at most 20 characters."),
    TEXT_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A text has at most 4,000 characters."),
    SOURCE_MISSING(Nature.IMPOSSIBLE_VALUE, "Say where the benchmark comes from."),
    LIMITS_CROSSED(
            Nature.IMPOSSIBLE_VALUE,
            "To stay within limits needs both of them, the lower one below the benchmark."),
    REASON_MISSING(Nature.IMPOSSIBLE_VALUE, "Give a reason."),
    NUMBER_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE,
            "A number has at most twelve digits before the decimal point and six after it."),
    READING_IN_THE_FUTURE(
            Nature.IMPOSSIBLE_VALUE, "A month that has not begun has no reading yet."),
    MONTH_BEYOND_REASON(Nature.IMPOSSIBLE_VALUE, "A reading’s month lies in 1990 or later."),
    MONTH_TWICE(Nature.IMPOSSIBLE_VALUE, "Each month has one reading; this one came twice."),
    READING_EXISTS(Nature.CONFLICT, "This month has a reading already; correct it, with a reason."),
    NO_READINGS(Nature.IMPOSSIBLE_VALUE, "There is no reading to record."),
    NO_SUCH_READING(Nature.CONFLICT, "This month has no reading to correct; record it instead."),
    NO_READING_TO_WITHDRAW(Nature.CONFLICT, "This month has no reading to take out."),
    ;

    private final Nature nature;
    private final String sentence;

    IndicatorRule(Nature nature, String sentence) {
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
}
