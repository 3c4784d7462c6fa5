package org.labgoals.audit.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** For how long records about people have to be kept, by the rule in force on a day. */
public final class RetentionRules {

    /**
     * A rule and since when it is in force.
     *
     * @param years after the last day in the laboratory
     * @param source where it is written
     */
    public record Rule(LocalDate from, int years, String source) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(LocalDate.of(1992, 9, 1), 2, "42 CFR 493.1105 (a)"),
                    new Rule(LocalDate.of(2003, 4, 24), 2, "42 CFR 493.1105 (a), as amended"));

    private RetentionRules() {}

    /** The rule in force that day; the first one before there was any. */
    public static Rule inForceOn(LocalDate day) {
        return RULES.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .max(Comparator.comparing(Rule::from))
                .orElse(RULES.getFirst());
    }

    /**
     * The last day on which the records of somebody have to be there.
     *
     * @param leftOn their last day in the laboratory
     * @param today which rule is asked
     */
    public static LocalDate keptUntil(LocalDate leftOn, LocalDate today) {
        return leftOn.plusYears(inForceOn(today).years());
    }
}
