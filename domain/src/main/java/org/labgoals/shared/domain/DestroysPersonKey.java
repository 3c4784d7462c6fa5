package org.labgoals.shared.domain;

/**
 * An event with which the key of all texts about a person is destroyed. From then on every record
 * about them reads otherwise, so that what was folded from it is folded anew.
 */
public interface DestroysPersonKey {

    /** About whom nothing can be read any more. */
    PersonId person();
}
