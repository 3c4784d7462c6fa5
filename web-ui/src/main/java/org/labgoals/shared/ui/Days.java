package org.labgoals.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days as people say them, seen from today. */
public record Days(Words words, LocalDate today, ZoneId zone) {

    /** For example {@code Wed 2 Dec}; another year than today's is named. */
    public String day(LocalDate day) {
        return format(day, day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy");
    }

    /** Without the weekday, for tables and axes. */
    public String shortDay(LocalDate day) {
        return format(day, day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy");
    }

    /** For example {@code October 2026}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", words.locale()));
    }

    /** How far away and which day: {@code in 3 days (Wed 2 Dec)}. */
    public String away(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return words.text("days.away-with-day", distance(days), day(day));
    }

    /** How far away, alone: {@code in 3 days}, {@code today}, {@code 2 months ago}. */
    public String distance(LocalDate day) {
        return distance(ChronoUnit.DAYS.between(today, day));
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    /** The exact time of something recorded. */
    public String moment(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss z", words.locale()));
    }

    /** The day something was recorded. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The time of day something was recorded. */
    public String time(Instant at) {
        return at.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm", words.locale()));
    }

    private String distance(long days) {
        if (days == 0) {
            return words.text("days.today");
        }
        if (Math.abs(days) == 1) {
            return words.text(days > 0 ? "days.tomorrow" : "days.yesterday");
        }
        String way = days > 0 ? "days.in-" : "days.ago-";
        long far = Math.abs(days);
        if (far < 60) {
            return words.text(way + "days", far);
        }
        return far < 730
                ? words.text(way + "months", Math.round(far / 30.44))
                : words.text(way + "years", far / 365);
    }

    private String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, words.locale()));
    }
}
