package org.labgoals.shared.domain;

/** Names an objective of the laboratory or of a section. */
public record ObjectiveId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
