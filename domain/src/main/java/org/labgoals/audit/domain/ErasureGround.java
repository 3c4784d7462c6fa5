package org.labgoals.audit.domain;

/** Why a person is erased. A word and no sentence: what stays says nothing about them. */
public enum ErasureGround {
    /** The time for which their records have to be kept is over. */
    RETENTION_OVER,
    /** A court or an authority ordered it, before that time is over. */
    ORDERED
}
