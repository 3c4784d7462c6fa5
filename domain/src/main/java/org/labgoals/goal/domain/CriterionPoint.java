package org.labgoals.goal.domain;

/** The twelve points under the four criteria, as the seed lists them. */
public enum CriterionPoint {
    KEY_LAB_SPECIALTIES(Criterion.CLINICAL_EXPERTISE),
    ADVANCED_TECHNIQUES(Criterion.CLINICAL_EXPERTISE),
    TRENDS(Criterion.CLINICAL_EXPERTISE),
    CERTIFICATIONS(Criterion.PROFESSIONAL_STANDARDS),
    CONTINUOUS_LEARNING(Criterion.PROFESSIONAL_STANDARDS),
    QUALITY_IMPROVEMENT(Criterion.PROFESSIONAL_STANDARDS),
    INNOVATIVE_TESTING_METHODS(Criterion.HEALTHCARE_OUTCOMES),
    EFFICIENCY_AND_ACCURACY(Criterion.HEALTHCARE_OUTCOMES),
    DIAGNOSTIC_CARE(Criterion.HEALTHCARE_OUTCOMES),
    LEADERSHIP_ROLES(Criterion.LEADERSHIP_AND_COLLABORATION),
    TEAM_PROJECTS(Criterion.LEADERSHIP_AND_COLLABORATION),
    PEER_TRAINING(Criterion.LEADERSHIP_AND_COLLABORATION);

    private final Criterion criterion;

    CriterionPoint(Criterion criterion) {
        this.criterion = criterion;
    }

    public Criterion criterion() {
        return criterion;
    }
}
