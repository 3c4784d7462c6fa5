package org.labgoals.career.domain;

import org.labgoals.shared.domain.PersonId;

/** Names the career record of a person: the person's id and {@code :career}. */
public record CareerRecordId(String value) {

    private static final String ENDING = ":career";

    /** The record of this person. */
    public static CareerRecordId of(PersonId person) {
        return new CareerRecordId(person.value() + ENDING);
    }

    @Override
    public String toString() {
        return value;
    }
}
