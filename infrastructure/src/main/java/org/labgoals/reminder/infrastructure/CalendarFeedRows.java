package org.labgoals.reminder.infrastructure;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of calendars' addresses. */
interface CalendarFeedRows extends JpaRepository<CalendarFeedRow, String> {}
