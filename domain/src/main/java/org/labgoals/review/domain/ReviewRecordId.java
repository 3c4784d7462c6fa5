package org.labgoals.review.domain;

import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/** Names the record of a person's reviews: the person's id and {@code :reviews}. */
public record ReviewRecordId(String value) {

    private static final String ENDING = ":reviews";

    /** The record of this person. */
    public static ReviewRecordId of(PersonId person) {
        return new ReviewRecordId(person.value() + ENDING);
    }

    /** Whose record the id of a stream names; empty where it names no record of reviews. */
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
