package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CredentialLine;
import org.labgoals.career.domain.Credential;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * Credentials across people, by when they expire.
 *
 * @param groups the most pressing first, empty ones left out
 * @param people how many people they belong to
 * @param pressing how many are expired or expire within 90 days
 */
record TeamCredentials(Map<Expires, List<CredentialLine>> groups, int people, int pressing) {

    /**
     * @param team id of the team to look at, null for everybody
     */
    static TeamCredentials of(List<CredentialLine> lines, @Nullable String team, LocalDate today) {
        Map<Expires, List<CredentialLine>> groups = new EnumMap<>(Expires.class);
        List<CredentialLine> shown =
                lines.stream()
                        .filter(line -> team == null || isIn(line, team))
                        .filter(line -> !isReplaced(line, lines, today))
                        .toList();
        for (CredentialLine line : shown) {
            groups.merge(
                    when(line.credential(), today),
                    List.of(line),
                    (some, more) ->
                            java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
        }
        return new TeamCredentials(
                groups,
                (int) shown.stream().map(line -> line.person().id()).distinct().count(),
                groups.getOrDefault(Expires.EXPIRED, List.of()).size()
                        + groups.getOrDefault(Expires.WITHIN_30_DAYS, List.of()).size()
                        + groups.getOrDefault(Expires.WITHIN_90_DAYS, List.of()).size());
    }

    /** How many credentials are shown. */
    int size() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    private static Expires when(Credential credential, LocalDate today) {
        return credential.lapse() != null
                ? Expires.EXPIRED
                : Expires.of(credential.expiresOn(), today);
    }

    private static boolean isIn(CredentialLine line, String team) {
        return line.person().teams().stream().anyMatch(each -> each.id().value().equals(team));
    }

    /** Whether it is over, and the person holds another of the same category. */
    private static boolean isReplaced(
            CredentialLine line, List<CredentialLine> all, LocalDate today) {
        return when(line.credential(), today) == Expires.EXPIRED
                && all.stream()
                        .filter(other -> other.person().id().equals(line.person().id()))
                        .map(CredentialLine::credential)
                        .filter(other -> other.category().equals(line.credential().category()))
                        .anyMatch(other -> when(other, today) != Expires.EXPIRED);
    }

    /** When it ends, in words. */
    static String end(Credential credential, Words words, Days days) {
        return credential.expiresOn() == null
                ? words.text("career.credential.no-end")
                : days.away(credential.expiresOn());
    }
}
