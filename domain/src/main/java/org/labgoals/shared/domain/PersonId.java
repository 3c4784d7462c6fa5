package org.labgoals.shared.domain;

/** Names a person in the laboratory, also where the person acts on somebody else's record. */
public record PersonId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
