package org.labgoals.shared.domain;

/**
 * An event with which the key of an earlier event’s texts is destroyed. From then on the record
 * reads otherwise, so that what was folded from it is folded anew.
 */
public interface DestroysKey {

    /** The event whose texts can be read no more. */
    String keyOf();

    /** The record’s id. */
    String record();
}
