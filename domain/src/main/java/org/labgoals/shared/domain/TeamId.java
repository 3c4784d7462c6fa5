package org.labgoals.shared.domain;

/** Names a team of a section. */
public record TeamId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
