package org.labgoals.competency.domain;

/** Names the dated rules of assessment; the product has one set. */
public record AssessmentRulesId(String value) {

    /** The one. */
    public static final AssessmentRulesId ONLY = new AssessmentRulesId("assessment-rules");

    @Override
    public String toString() {
        return value;
    }
}
