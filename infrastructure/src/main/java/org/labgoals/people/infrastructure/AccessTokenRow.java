package org.labgoals.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.AccessTokens.Token;

/** A personal access token's row. */
@Entity
@Table(name = "access_token")
class AccessTokenRow {

    @Id private String id;
    private String username;
    private String name;
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used")
    private @Nullable Instant lastUsed;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For Hibernate, which fills the fields. */
    protected AccessTokenRow() {}

    AccessTokenRow(String id, String username, String name, String hash, Instant createdAt) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.hash = hash;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    String username() {
        return username;
    }

    @Nullable Instant lastUsed() {
        return lastUsed;
    }

    Token token() {
        return new Token(id, name, createdAt, lastUsed);
    }
}
