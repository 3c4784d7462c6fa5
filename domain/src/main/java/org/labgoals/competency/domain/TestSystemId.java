package org.labgoals.competency.domain;

/** Names a test system: an instrument or method with its tests, at one site. */
public record TestSystemId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
