package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days in which a credential's points have to be earned, both included.
 *
 * <p>A cycle begins with issue or renewal and lasts as many years as the scheme says; the next
 * begins the day after. Every beginning is counted from the first, so that a credential of 29
 * February does not drift. Where the certificate itself expires within a year of the cycle's end,
 * its expiry is the end.
 *
 * @param rule what was asked for on its first day, and so for the whole cycle
 */
public record Cycle(LocalDate from, LocalDate until, MaintenanceRule rule) {

    /** Whether the day is in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The cycle that the credential is in that day; empty where it asks for nothing then. */
    public static Optional<Cycle> of(Credential credential, CredentialRules rules, LocalDate day) {
        var scheme = rules.schemeOf(credential.category());
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        return credential.validities().stream()
                .filter(validity -> validity.covers(day))
                .findFirst()
                .flatMap(validity -> within(validity, scheme.get(), day));
    }

    private static Optional<Cycle> within(
            Validity validity, MaintenanceScheme scheme, LocalDate day) {
        if (scheme.rules().isEmpty()) {
            return Optional.empty();
        }
        var firstRule = scheme.on(validity.from()).orElse(scheme.rules().getFirst());
        var anchor = later(validity.from(), firstRule.from());
        if (day.isBefore(anchor)) {
            return Optional.empty();
        }
        int years = 0;
        var from = anchor;
        while (true) {
            var rule = scheme.on(from).orElse(firstRule);
            years += rule.years();
            var cycle = new Cycle(from, end(anchor.plusYears(years), validity), rule);
            if (cycle.covers(day)) {
                return Optional.of(cycle);
            }
            from = cycle.until().plusDays(1);
        }
    }

    private static LocalDate end(LocalDate next, Validity validity) {
        var end = next.minusDays(1);
        var expiry = validity.until();
        return expiry != null && expiry.isBefore(end.plusYears(1)) ? expiry : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
