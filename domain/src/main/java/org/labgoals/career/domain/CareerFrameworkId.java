package org.labgoals.career.domain;

/** Names the career framework; a laboratory has one. */
public record CareerFrameworkId(String value) {

    /** The one there is. */
    public static final CareerFrameworkId THE_ONE = new CareerFrameworkId("career-framework");

    @Override
    public String toString() {
        return value;
    }
}
