package org.labgoals.shared.domain;

import java.time.Instant;

/**
 * What the store says about an event beside its facts.
 *
 * @param event the event's own id
 * @param by who acted
 * @param at when it was recorded
 */
public record Recorded(String event, PersonId by, Instant at) {}
