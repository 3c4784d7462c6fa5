package org.labgoals.career.domain;

/** What a competency belongs to: one of the five kinds of goals, or the soft skills. */
public enum CompetencyGroup {
    TECHNICAL_PROFICIENCY,
    QUALITY_AND_COMPLIANCE,
    PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT,
    RESEARCH_AND_INNOVATION,
    NETWORKING_AND_COLLABORATION,
    SOFT_SKILLS
}
