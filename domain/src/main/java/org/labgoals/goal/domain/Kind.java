package org.labgoals.goal.domain;

/** The five kinds of goals the seed names. */
public enum Kind {
    TECHNICAL_PROFICIENCY,
    QUALITY_AND_COMPLIANCE,
    PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT,
    RESEARCH_AND_INNOVATION,
    NETWORKING_AND_COLLABORATION
}
