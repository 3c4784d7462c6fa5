package org.labgoals.reminder.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.labgoals.shared.domain.PersonId;

/** What opens somebody's calendar. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeedRow {

    @Id private String person;
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For Hibernate, which fills the fields. */
    protected CalendarFeedRow() {}

    CalendarFeedRow(PersonId person, String hash, Instant createdAt) {
        this.person = person.value();
        this.hash = hash;
        this.createdAt = createdAt;
    }

    String hash() {
        return hash;
    }
}
