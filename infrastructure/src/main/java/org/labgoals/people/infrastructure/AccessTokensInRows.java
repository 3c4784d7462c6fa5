package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labgoals.people.application.AccessTokens;
import org.springframework.stereotype.Component;

/** Keeps personal access tokens in their table. */
@Component
class AccessTokensInRows implements AccessTokens {

    /** Makes a leaked token easy to recognise and to search for. */
    private static final String PREFIX = "labgoals_";

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AccessTokenRows rows;

    AccessTokensInRows(AccessTokenRows rows) {
        this.rows = rows;
    }

    @Override
    public NewToken create(String username, String name) {
        var secret = PREFIX + Secrets.make();
        var row =
                new AccessTokenRow(
                        UUID.randomUUID().toString(),
                        username,
                        name.replace('\0', ' '),
                        Secrets.hash(secret),
                        Instant.now());
        return new NewToken(rows.save(row).token(), secret);
    }

    @Override
    public List<Token> of(String username) {
        return rows.findByUsernameAndRevokedAtIsNullOrderByCreatedAtDescIdAsc(username).stream()
                .map(AccessTokenRow::token)
                .toList();
    }

    @Override
    public boolean revoke(String username, String id) {
        return rows.revoke(username, id.replace('\0', ' '), Instant.now()) == 1;
    }

    Optional<String> usernameOf(String secret, Instant now) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var found = rows.findByHashAndRevokedAtIsNull(Secrets.hash(secret));
        found.filter(row -> isLongAgo(row, now)).ifPresent(row -> rows.used(row.id(), now));
        return found.map(AccessTokenRow::username);
    }

    private static boolean isLongAgo(AccessTokenRow row, Instant now) {
        var last = row.lastUsed();
        return last == null || last.isBefore(now.minus(NOTED_EVERY));
    }
}
