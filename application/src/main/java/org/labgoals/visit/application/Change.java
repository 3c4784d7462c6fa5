package org.labgoals.visit.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.ShownRecord;

/**
 * Something that happened since one was last here.
 *
 * @param what the event's name in kebab form, as in the history: {@code goal-activated}
 * @param who who acted; null where it was nobody of the laboratory
 */
public record Change(
        String what, @Nullable PersonLine who, ShownRecord record, Instant recordedAt) {}
