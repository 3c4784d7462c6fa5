package org.labgoals.career.domain;

import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/** Names the career record of a person: the person's id and {@code :career}. */
public record CareerRecordId(String value) {

    private static final String ENDING = ":career";

    /** The record of this person. */
    public static CareerRecordId of(PersonId person) {
        return new CareerRecordId(person.value() + ENDING);
    }

    /** Whose record the id of a stream names; empty where it names no career record. */
    public static Optional<PersonId> person(String id) {
        return id.endsWith(ENDING)
                ? Optional.of(new PersonId(id.substring(0, id.length() - ENDING.length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
