package org.labgoals.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.Accounts.Disabling;
import org.labgoals.shared.domain.PersonId;
import org.springframework.data.domain.Persistable;

/** An account's row. */
@Entity
@Table(name = "account")
class AccountRow implements Persistable<String> {

    @Id private String username;
    private String person;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean disabled;

    @Column(name = "disabled_reason")
    private @Nullable String disabledReason;

    @Column(name = "disabled_by")
    private @Nullable String disabledBy;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    /** The database chooses it. */
    @Column(name = "passkey_handle", insertable = false, updatable = false)
    private String passkeyHandle;

    @Transient private boolean stored;

    /** For Hibernate, which fills the fields. */
    protected AccountRow() {}

    AccountRow(String username, String person, String passwordHash, Instant createdAt) {
        this.username = username;
        this.person = person;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    Account account() {
        return new Account(username, new PersonId(person), disabled);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** What passkeys call the account, base64url. */
    String passkeyHandle() {
        return passkeyHandle;
    }

    Optional<Disabling> disabling() {
        return disabledReason == null || disabledBy == null || disabledAt == null
                ? Optional.empty()
                : Optional.of(new Disabling(disabledReason, new PersonId(disabledBy), disabledAt));
    }

    @Override
    public String getId() {
        return username;
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
