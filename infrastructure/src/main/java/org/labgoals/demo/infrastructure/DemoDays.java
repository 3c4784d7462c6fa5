package org.labgoals.demo.infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** The demo laboratory's calendar and ids: the same on every machine for the same day. */
final class DemoDays {

    private DemoDays() {}

    /** An id that is the same in every demo laboratory. */
    static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The day so many days ago; weekends move to the Friday before. */
    static LocalDate workday(LocalDate today, int ago) {
        LocalDate day = today.minusDays(ago);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
