package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.AccessTokens;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.application.StoredAnswer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps personal access tokens in their table. */
@Component
class AccessTokensInRows implements AccessTokens {

    /** Makes a leaked token easy to recognise and to search for. */
    private static final String PREFIX = "labgoals_";

    private static final int CREATED = 201;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AccessTokenRows rows;
    private final RequestLedger ledger;
    private final InstantSource clock;

    AccessTokensInRows(AccessTokenRows rows, RequestLedger ledger, InstantSource clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional
    public NewToken create(String username, String name, @Nullable RequestKey request) {
        var id = id(request);
        if (request != null && !ledger.write(request, new StoredAnswer(CREATED, id, 0))) {
            var first = madeUnder(request).orElseThrow(KeyReused::new);
            return new NewToken(first, null);
        }
        var secret = PREFIX + Secrets.make();
        var row =
                new AccessTokenRow(
                        id,
                        username,
                        name.replace('\0', ' '),
                        Secrets.hash(secret),
                        clock.instant());
        return new NewToken(rows.save(row).token(), secret);
    }

    @Override
    public Optional<Token> madeUnder(RequestKey request) {
        ledger.find(request);
        return rows.findById(id(request)).map(AccessTokenRow::token);
    }

    /** The same request gets the same id, also once the ledger has forgotten it. */
    private static String id(@Nullable RequestKey request) {
        return (request == null ? UUID.randomUUID() : request.creationId("token")).toString();
    }

    @Override
    public List<Token> of(String username) {
        return rows.findByUsernameAndRevokedAtIsNullOrderByCreatedAtDescIdAsc(username).stream()
                .map(AccessTokenRow::token)
                .toList();
    }

    @Override
    public boolean revoke(String username, String id) {
        return rows.revoke(username, id.replace('\0', ' '), clock.instant()) == 1;
    }

    @Override
    public void revokeAll(String username) {
        rows.revokeAll(username, clock.instant());
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
