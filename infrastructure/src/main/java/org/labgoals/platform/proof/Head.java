package org.labgoals.platform.proof;

import java.util.Arrays;

/** The last event of a record. */
record Head(String aggregateId, long sequence, byte[] hash) {

    boolean isSame(Head other) {
        return aggregateId.equals(other.aggregateId)
                && sequence == other.sequence
                && Arrays.equals(hash, other.hash);
    }
}
