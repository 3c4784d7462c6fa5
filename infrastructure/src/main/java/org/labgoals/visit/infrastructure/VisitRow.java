package org.labgoals.visit.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.labgoals.visit.application.Visit;

/** When an account was last seen. */
@Entity
@Table(name = "visit")
class VisitRow {

    @Id private String account;

    @Column(name = "last_seen")
    private Instant lastSeen;

    private long place;

    /** For Hibernate, which fills the fields. */
    protected VisitRow() {}

    String account() {
        return account;
    }

    Visit visit() {
        return new Visit(lastSeen, place);
    }
}
