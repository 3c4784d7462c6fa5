package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a body lets its credentials be maintained, with every change from its day on.
 *
 * @param source where the rules were read, and what is to be checked
 * @param rules the first in force first
 */
public record MaintenanceScheme(
        String key, String name, String source, List<MaintenanceRule> rules) {

    /** Puts the rules in the order of their days. */
    public MaintenanceScheme {
        rules = rules.stream().sorted(Comparator.comparing(MaintenanceRule::from)).toList();
    }

    /** The rule in force that day; empty before the first. */
    public Optional<MaintenanceRule> on(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
