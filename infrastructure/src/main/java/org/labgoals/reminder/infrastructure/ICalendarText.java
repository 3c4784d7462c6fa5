package org.labgoals.reminder.infrastructure;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.labgoals.reminder.application.CalendarEntry;
import org.labgoals.reminder.application.CalendarFormat;
import org.springframework.stereotype.Component;

/** Writes calendars as iCalendar, by Biweekly. */
@Component
class ICalendarText implements CalendarFormat {

    private static final int LONGEST_LINE = 75;
    private static final Duration ASKED_AGAIN = Duration.builder().hours(6).build();

    @Override
    public String write(String name, Locale language, List<CalendarEntry> entries, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//LabGoals//" + language.toLanguageTag().toUpperCase(Locale.ROOT));
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.addName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(ASKED_AGAIN).setParameter("VALUE", "DURATION");
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        return folded(calendar);
    }

    /** Biweekly folds by characters; lines are to have at most 75 bytes. */
    private static String folded(ICalendar calendar) {
        var whole = new StringWriter();
        try (var writer = new ICalWriter(whole, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var text = new StringBuilder();
        for (var line : whole.toString().split("\r\n")) {
            int bytes = 0;
            for (var each : line.codePoints().toArray()) {
                var letter = Character.toString(each);
                int more = letter.getBytes(StandardCharsets.UTF_8).length;
                if (bytes + more > LONGEST_LINE) {
                    text.append("\r\n ");
                    bytes = 1;
                }
                text.append(letter);
                bytes += more;
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        var event = new VEvent();
        event.setUid(entry.id());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(day(entry.day()));
        event.setDateEnd(day(entry.day().plusDays(1)));
        event.setSummary(entry.summary());
        event.setUrl(entry.address());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** A day of the wall's calendar, of no time zone. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }
}
