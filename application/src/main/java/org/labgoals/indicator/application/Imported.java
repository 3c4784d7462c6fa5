package org.labgoals.indicator.application;

import java.util.List;

/**
 * What became of an import.
 *
 * @param taken how many readings were recorded
 * @param troubles the lines that were not, with the reason; where all or none was asked for and
 *     there is one, nothing was recorded
 * @param version the indicator’s version after it
 * @param pending true when the read side has not caught up yet
 */
public record Imported(
        int taken, List<ReadingsCsv.Trouble> troubles, long version, boolean pending) {

    /** Keeps a copy. */
    public Imported {
        troubles = List.copyOf(troubles);
    }
}
