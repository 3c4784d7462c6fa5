package org.labgoals.competency.domain;

import org.labgoals.shared.domain.PersonId;

/** Names the competency record of a person: their id and the word competency. */
public record CompetencyRecordId(String value) {

    private static final String SUFFIX = ":competency";

    /** The record of the person. */
    public static CompetencyRecordId of(PersonId person) {
        return new CompetencyRecordId(person.value() + SUFFIX);
    }

    /** Whose record it is. */
    public PersonId person() {
        return new PersonId(value.substring(0, value.length() - SUFFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
