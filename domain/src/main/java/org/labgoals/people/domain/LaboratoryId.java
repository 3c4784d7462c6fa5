package org.labgoals.people.domain;

/** Names a laboratory, one site of the hospital. */
public record LaboratoryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
