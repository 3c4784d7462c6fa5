package org.labgoals.audit.domain;

/**
 * What is kept of a person.
 *
 * @param held whether a legal hold has everything kept
 * @param erased whether nothing can be read any more
 */
public record RetentionState(boolean held, boolean erased) {

    static final RetentionState USUAL = new RetentionState(false, false);
}
