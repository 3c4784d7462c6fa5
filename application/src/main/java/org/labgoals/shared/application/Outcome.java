package org.labgoals.shared.application;

/**
 * What became of a command that was not refused.
 *
 * @param subject id of the record it was about
 * @param version the record's version after it: place of its last event, from 0
 * @param pending true when the read side has not caught up yet: saved, still updating
 * @param repeated true when the same request key had done it before
 */
public record Outcome(String subject, long version, boolean pending, boolean repeated) {}
