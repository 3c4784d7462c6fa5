package org.labgoals.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often somebody failed to sign in under a name, whether or not there is such an account. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailureRow {

    @Id private String username;
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "last_at")
    private Instant lastAt;

    /** For Hibernate, which fills the fields. */
    protected SignInFailureRow() {}

    boolean locksAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
