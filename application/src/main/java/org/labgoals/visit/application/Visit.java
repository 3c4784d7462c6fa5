package org.labgoals.visit.application;

import java.io.Serializable;
import java.time.Instant;

/**
 * The end of an account's last visit.
 *
 * @param lastSeen when they were last seen
 * @param place how far the store had come by then
 */
public record Visit(Instant lastSeen, long place) implements Serializable {}
