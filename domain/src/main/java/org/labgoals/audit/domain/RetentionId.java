package org.labgoals.audit.domain;

import org.labgoals.shared.domain.PersonId;

/** Names what is kept of a person, and for how long; one for each. */
public record RetentionId(String value) {

    private static final String PREFIX = "retention-";

    /** The retention of this person’s records. */
    public static RetentionId of(PersonId person) {
        return new RetentionId(PREFIX + person.value());
    }

    /** Whether this is the id of a retention’s record. */
    public static boolean isOne(String id) {
        return id.startsWith(PREFIX);
    }

    /** Whose records they are, by the record’s id. */
    public static PersonId person(String id) {
        return new PersonId(id.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
