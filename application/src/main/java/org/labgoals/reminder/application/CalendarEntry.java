package org.labgoals.reminder.application;

import java.time.LocalDate;

/**
 * A day in somebody's calendar.
 *
 * @param id the same as long as it is the same thing, also when its day moves
 * @param address where it can be done, whole
 */
public record CalendarEntry(String id, LocalDate day, String summary, String address) {}
