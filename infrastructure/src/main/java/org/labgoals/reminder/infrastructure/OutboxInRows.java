package org.labgoals.reminder.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labgoals.reminder.application.MailKind;
import org.labgoals.reminder.application.MailState;
import org.labgoals.reminder.application.Outbox;
import org.labgoals.reminder.application.Reminder;
import org.labgoals.shared.domain.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps mails and reminders in their tables; their keys settle what two nodes do at once. */
@Component
class OutboxInRows implements Outbox {

    private static final Duration LATELY = Duration.ofDays(7);

    private final MailRows mails;
    private final ReminderRows reminders;
    private final MailWishesRows wishes;
    private final InstantSource clock;

    OutboxInRows(
            MailRows mails, ReminderRows reminders, MailWishesRows wishes, InstantSource clock) {
        this.mails = mails;
        this.reminders = reminders;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Another node that plans the same waits at the reminder's key, and then finds it carried. */
    @Override
    @Transactional
    public void plan(PersonId to, MailKind kind, List<Reminder> carried) {
        var id = UUID.randomUUID().toString();
        int fresh = 0;
        for (var one : carried.stream().sorted(OutboxInRows::inOneOrder).toList()) {
            fresh +=
                    reminders.carry(
                            one.to().value(),
                            one.by().value(),
                            one.what(),
                            one.address(),
                            one.due(),
                            one.daysBefore(),
                            id);
        }
        if (fresh > 0) {
            mails.make(id, to.value(), kind.name(), clock.instant());
        }
    }

    /** Two nodes that wait for each other's keys in turn would wait for ever. */
    private static int inOneOrder(Reminder one, Reminder other) {
        return one.toString().compareTo(other.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> due(int most) {
        var due = mails.due(clock.instant(), Limit.of(most));
        var carried =
                reminders.findByMailIn(due.stream().map(MailRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ReminderRow::mail));
        return due.stream()
                .map(
                        mail ->
                                mail.waiting(
                                        carried.getOrDefault(mail.id(), List.of()).stream()
                                                .map(ReminderRow::reminder)
                                                .toList()))
                .toList();
    }

    @Override
    @Transactional
    public boolean claim(Waiting mail, Duration claim, String unsubscribe) {
        var now = clock.instant();
        return mails.claim(mail.id(), now, now.plus(claim), unsubscribe) == 1;
    }

    @Override
    @Transactional
    public void sent(Waiting mail) {
        mails.end(mail.id(), "SENT", clock.instant(), null);
    }

    @Override
    @Transactional
    public void moot(Waiting mail) {
        mails.end(mail.id(), "MOOT", clock.instant(), null);
    }

    @Override
    @Transactional
    public void later(Waiting mail, Instant nextTry) {
        mails.later(mail.id(), nextTry, null);
    }

    @Override
    @Transactional
    public void failed(Waiting mail, String trouble, Instant nextTry) {
        mails.later(mail.id(), nextTry, trouble);
    }

    @Override
    @Transactional
    public void bounced(Waiting mail, String trouble) {
        mails.end(mail.id(), "BOUNCED", clock.instant(), trouble);
    }

    @Override
    public Optional<Sent> byUnsubscribe(String hash) {
        return mails.findByUnsubscribe(hash).map(MailRow::sent);
    }

    @Override
    @Transactional(readOnly = true)
    public MailState state() {
        return new MailState(
                mails.waiting(),
                mails.troubled(),
                mails.troubles(Limit.of(1)).stream().findFirst().orElse(null),
                mails.troubledSince(),
                mails.sentSince(clock.instant().minus(LATELY)),
                wishes.bounced().stream().map(PersonId::new).toList());
    }

    @Override
    @Transactional
    public void forgetBefore(Instant time) {
        mails.forgetBefore(time);
    }
}
