package org.labgoals.feedback.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of a link for somebody without an account. */
@Entity
@Table(name = "feedback_link")
class LinkRow {

    @Id private String id;
    private String request;
    private LocalDate until;
    private @Nullable String hash;
    private @Nullable String address;
    private boolean used;
    private int tries;

    @Column(name = "next_try")
    private Instant nextTry;

    private boolean mailed;
    private @Nullable String trouble;

    /** For Hibernate, which fills the fields. */
    protected LinkRow() {}

    String id() {
        return id;
    }

    String request() {
        return request;
    }

    @Nullable String address() {
        return address;
    }

    @Nullable String trouble() {
        return trouble;
    }
}
