package org.labgoals.reminder.application;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Writes calendars as calendar programs read them. */
public interface CalendarFormat {

    /**
     * The calendar as iCalendar (RFC 5545), each entry a whole day that keeps nobody busy.
     *
     * @param name as programs show it
     */
    String write(String name, Locale language, List<CalendarEntry> entries, Instant now);
}
