package org.labgoals.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.OneTimeLinks.Link;
import org.labgoals.people.application.OneTimeLinks.Purpose;
import org.labgoals.shared.domain.PersonId;

/** A one-time link's row; it goes when the link was used. */
@Entity
@Table(name = "one_time_link")
class OneTimeLinkRow {

    @Id private String hash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable String person;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For Hibernate, which fills the fields. */
    protected OneTimeLinkRow() {}

    OneTimeLinkRow(
            String hash,
            Purpose purpose,
            @Nullable String person,
            Instant createdAt,
            Instant expiresAt) {
        this.hash = hash;
        this.purpose = purpose;
        this.person = person;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    Link link() {
        return new Link(purpose, person == null ? null : new PersonId(person));
    }
}
