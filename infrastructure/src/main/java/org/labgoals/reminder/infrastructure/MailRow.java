package org.labgoals.reminder.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.reminder.application.MailKind;
import org.labgoals.reminder.application.Outbox.Sent;
import org.labgoals.reminder.application.Outbox.Waiting;
import org.labgoals.reminder.application.Reminder;
import org.labgoals.shared.domain.PersonId;

/** A mail to be sent or sent. */
@Entity
@Table(name = "mail")
class MailRow {

    @Id private String id;
    private String person;
    private String kind;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_try")
    private Instant nextTry;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    private int tries;
    private @Nullable String trouble;
    private @Nullable String outcome;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String unsubscribe;

    /** For Hibernate, which fills the fields. */
    protected MailRow() {}

    String id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    Waiting waiting(List<Reminder> reminders) {
        return new Waiting(id, new PersonId(person), MailKind.valueOf(kind), tries, reminders);
    }

    Sent sent() {
        return new Sent(new PersonId(person), MailKind.valueOf(kind));
    }
}
