package org.labgoals.feedback.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What was written without a name and is not shown yet; the columns say in SQL what each holds. */
@Entity
@Table(name = "feedback_unshown")
class UnshownRow {

    @Id private String id;
    private String circle;
    private String writer;
    private String once;
    private String digest;
    private String person;
    private @Nullable String request;
    private String month;
    private byte @Nullable [] contents;
    private byte @Nullable [] author;
    private @Nullable String round;

    /** For Hibernate, which fills the fields. */
    protected UnshownRow() {}

    String id() {
        return id;
    }

    String once() {
        return once;
    }

    String digest() {
        return digest;
    }

    String person() {
        return person;
    }

    String month() {
        return month;
    }

    byte @Nullable [] contents() {
        return contents == null ? null : contents.clone();
    }

    byte @Nullable [] author() {
        return author == null ? null : author.clone();
    }

    String round() {
        return String.valueOf(round);
    }
}
