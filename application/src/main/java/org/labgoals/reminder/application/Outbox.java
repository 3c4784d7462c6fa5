package org.labgoals.reminder.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/**
 * The mails that are to be sent, and which reminders they carry: a reminder goes into one mail
 * ever, however many nodes plan it, and a mail is claimed by one node at a time. Ids and days only;
 * the words are made when it is sent.
 */
public interface Outbox {

    /** Makes one mail of those reminders that no mail carried before; none where all were. */
    void plan(PersonId to, MailKind kind, List<Reminder> reminders);

    /** Mails whose time has come and that nobody has claimed, the longest waiting first. */
    List<Waiting> due(int most);

    /**
     * Takes a mail for so long; false where another node was faster.
     *
     * @param unsubscribe hash of the secret that stands in the mail
     */
    boolean claim(Waiting mail, Duration claim, String unsubscribe);

    /** It was handed to the mail server. */
    void sent(Waiting mail);

    /** There is nothing left to say, or nobody to say it to. */
    void moot(Waiting mail);

    /** It waits, for a reason that is no trouble. */
    void later(Waiting mail, Instant nextTry);

    /** It could not be sent, and is tried again later. */
    void failed(Waiting mail, String trouble, Instant nextTry);

    /** The server refuses the address for good. */
    void bounced(Waiting mail, String trouble);

    /** Whose mail of which kind the secret was in. */
    Optional<Sent> byUnsubscribe(String hash);

    /** How it stands, for the administrator. */
    MailState state();

    /** Forgets what is so old that nothing of it can come again. */
    void forgetBefore(Instant time);

    /**
     * A mail that is to be sent.
     *
     * @param tries how often it was tried before
     */
    record Waiting(String id, PersonId to, MailKind kind, int tries, List<Reminder> reminders) {}

    /** To whom a mail of which kind went. */
    record Sent(PersonId to, MailKind kind) {}
}
