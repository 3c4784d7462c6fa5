package org.labgoals.reminder.application;

import java.util.Optional;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** Spares somebody mails of a kind by the link that stands in each, without signing in. */
@Component
public class Unsubscribing {

    private final Outbox outbox;
    private final KeptWishes kept;

    Unsubscribing(Outbox outbox, KeptWishes kept) {
        this.outbox = outbox;
        this.kept = kept;
    }

    /** What kind of mail the link was in; empty where it was in none that can be left out. */
    public Optional<MailKind> look(String secret) {
        return outbox.byUnsubscribe(Secrets.hash(secret))
                .map(Outbox.Sent::kind)
                .filter(kind -> !kind.isMandatory());
    }

    /**
     * Spares the reader mails of the link's kind; again, nothing more happens.
     *
     * @throws Refused {@link ReminderRule#LINK_ENDED} when no mail carried the link
     */
    public MailKind spare(String secret) {
        var sent =
                outbox.byUnsubscribe(Secrets.hash(secret))
                        .filter(one -> !one.kind().isMandatory())
                        .orElseThrow(() -> new Refused(ReminderRule.LINK_ENDED));
        kept.keep(sent.to(), kept.of(sent.to()).sparing(sent.kind()));
        return sent.kind();
    }
}
