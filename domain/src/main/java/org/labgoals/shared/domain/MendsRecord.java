package org.labgoals.shared.domain;

/**
 * An event that corrects or takes back what an earlier one of its record said. Who asks what had
 * happened by a day is told it as it is known to have been: such an event counts for all the past.
 */
public interface MendsRecord {}
