package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.shared.domain.Dated;

/**
 * The rules that were written down, each from its day on.
 *
 * @param rules one at a time
 */
public record AssessmentRulesState(List<Dated<ScheduleRules>> rules) {

    /** Nothing written down: what the product brings along holds. */
    public static AssessmentRulesState unchanged() {
        return new AssessmentRulesState(List.of());
    }

    /**
     * The rules in force that day.
     *
     * @param shipped those that hold before the first change
     */
    public ScheduleRules on(LocalDate day, ScheduleRules shipped) {
        return Dated.on(day, rules).orElse(shipped);
    }
}
