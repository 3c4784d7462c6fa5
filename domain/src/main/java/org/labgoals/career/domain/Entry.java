package org.labgoals.career.domain;

/** The numbered entries of a record; each counts from 1 and no number is given twice. */
public enum Entry {
    CREDENTIAL,
    CE_ACTIVITY,
    PROFESSIONAL_ACTIVITY,
    WIN,
    EXPERIENCE
}
