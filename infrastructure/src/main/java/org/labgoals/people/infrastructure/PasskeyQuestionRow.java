package org.labgoals.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a question that no passkey has answered yet. */
@Entity
@Table(name = "passkey_question")
class PasskeyQuestionRow {

    @Id private String hash;
    private String asked;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For Hibernate, which fills the fields. */
    protected PasskeyQuestionRow() {}

    PasskeyQuestionRow(String hash, String asked, Instant expiresAt) {
        this.hash = hash;
        this.asked = asked;
        this.expiresAt = expiresAt;
    }
}
