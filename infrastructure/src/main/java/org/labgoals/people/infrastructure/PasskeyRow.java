package org.labgoals.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Passkeys.Passkey;
import org.springframework.data.domain.Persistable;

/** A passkey's row. */
@Entity
@Table(name = "passkey")
class PasskeyRow implements Persistable<String> {

    @Id private String id;
    private String username;
    private String name;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "signature_count")
    private long signatureCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used")
    private @Nullable Instant lastUsed;

    @Transient private boolean stored;

    /** For Hibernate, which fills the fields. */
    protected PasskeyRow() {}

    PasskeyRow(String username, String name, MadeKey made, Instant createdAt) {
        this.id = made.id();
        this.username = username;
        this.name = name;
        this.publicKey = made.publicKey();
        this.signatureCount = made.signatureCount();
        this.backupEligible = made.backupEligible();
        this.backedUp = made.backedUp();
        this.createdAt = createdAt;
    }

    String username() {
        return username;
    }

    MadeKey key() {
        return new MadeKey(id, publicKey, signatureCount, backupEligible, backedUp);
    }

    Passkey passkey() {
        return new Passkey(id, name, createdAt, lastUsed);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }
}
