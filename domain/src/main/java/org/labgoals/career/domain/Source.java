package org.labgoals.career.domain;

import java.time.Instant;
import org.labgoals.shared.domain.PersonId;

/**
 * The event that an entry of the record came with.
 *
 * @param event the event's own id
 * @param version its place in the record's stream, from 0
 * @param by who entered it
 * @param at when it was recorded
 */
public record Source(String event, long version, PersonId by, Instant at) {}
