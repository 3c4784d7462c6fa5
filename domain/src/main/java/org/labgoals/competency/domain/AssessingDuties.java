package org.labgoals.competency.domain;

import java.util.List;

/**
 * Who assesses on test systems of one complexity.
 *
 * @param duties who holds one of these may
 * @param whenDelegated who holds one of these may, with a written delegation
 */
public record AssessingDuties(
        Complexity complexity, List<CliaDuty> duties, List<CliaDuty> whenDelegated) {

    /** Keeps copies. */
    public AssessingDuties {
        duties = List.copyOf(duties);
        whenDelegated = List.copyOf(whenDelegated);
    }
}
