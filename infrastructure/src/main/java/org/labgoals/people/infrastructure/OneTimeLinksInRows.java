package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.OneTimeLinks;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one-time links in their table. */
@Component
class OneTimeLinksInRows implements OneTimeLinks {

    private final OneTimeLinkRows rows;
    private final InstantSource clock;

    OneTimeLinksInRows(OneTimeLinkRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String issue(Purpose purpose, @Nullable PersonId person, Duration validity) {
        var now = clock.instant();
        var secret = Secrets.make();
        var whom = person == null ? null : person.value();
        rows.endEarlier(purpose, whom, now);
        rows.save(new OneTimeLinkRow(Secrets.hash(secret), purpose, whom, now, now.plus(validity)));
        return secret;
    }

    @Override
    public Optional<Link> look(String secret) {
        return rows.findByHashAndExpiresAtAfter(Secrets.hash(secret), clock.instant())
                .map(OneTimeLinkRow::link);
    }

    @Override
    @Transactional
    public void redeem(String secret, Consumer<Link> work) {
        var link = look(secret).orElseThrow(() -> new Refused(AccountRule.LINK_NOT_GOOD));
        boolean mine = rows.use(Secrets.hash(secret), clock.instant()) == 1;
        Refused.when(!mine, AccountRule.LINK_NOT_GOOD);
        work.accept(link);
    }
}
