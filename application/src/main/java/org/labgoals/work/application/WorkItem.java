package org.labgoals.work.application;

import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;

/**
 * A thing on somebody's work list.
 *
 * @param person whose record it stands in
 * @param own whether that is the reader's own
 * @param overdue whether its day has passed
 * @param quick whether its step needs neither words nor a signature, so that {@link WorkCommands}
 *     takes it
 */
public record WorkItem(Owed owed, PersonLine person, boolean own, boolean overdue, boolean quick) {}
