package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.OneTimeLinks;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one-time links in their table. */
@Component
class OneTimeLinksInRows implements OneTimeLinks {

    private final OneTimeLinkRows rows;

    OneTimeLinksInRows(OneTimeLinkRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public String issue(Purpose purpose, @Nullable PersonId person, Duration validity) {
        var now = Instant.now();
        var secret = Secrets.make();
        var whom = person == null ? null : person.value();
        rows.endEarlier(purpose, whom, now);
        rows.save(new OneTimeLinkRow(Secrets.hash(secret), purpose, whom, now, now.plus(validity)));
        return secret;
    }

    @Override
    public Optional<Link> look(String secret) {
        return rows.findByHashAndExpiresAtAfter(Secrets.hash(secret), Instant.now())
                .map(OneTimeLinkRow::link);
    }

    @Override
    @Transactional
    public void redeem(String secret, Consumer<Link> work) {
        var link = look(secret).orElseThrow(() -> new Refused(AccountRule.LINK_NOT_GOOD));
        boolean mine = rows.use(Secrets.hash(secret), Instant.now()) == 1;
        Refused.when(!mine, AccountRule.LINK_NOT_GOOD);
        work.accept(link);
    }
}
