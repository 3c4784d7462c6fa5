package org.labgoals.shared.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.AsOf.By;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** Reads which time somebody wants to look back to. */
@Component
public class LooksBack {

    private final Today today;
    private final RecordBegins begins;
    private final InstantSource clock;

    LooksBack(Today today, RecordBegins begins, InstantSource clock) {
        this.today = today;
        this.begins = begins;
        this.clock = clock;
    }

    /**
     * The time.
     *
     * @param time a day, which counts whole, a time of the laboratory's zone, or one with an offset
     * @param by {@code recorded} or {@code happened}; null or empty for recorded
     * @throws Refused for what is neither, lies ahead, or lies before the first event
     */
    public AsOf to(String time, @Nullable String by) {
        By which = by(by);
        ZoneId zone = today.zone();
        Instant now = clock.instant();
        LocalDate wholeDay = day(time.strip());
        Instant moment =
                wholeDay == null
                        ? moment(time.strip(), zone)
                        : wholeDay.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        if (wholeDay != null && wholeDay.equals(LocalDate.ofInstant(now, zone))) {
            moment = now;
        }
        Refused.when(moment.isAfter(now), AsOfRule.STILL_TO_COME);
        AsOf then = new AsOf(which, moment, LocalDate.ofInstant(moment, zone));
        begins.first().ifPresent(first -> refuseBefore(first, then, zone));
        return then;
    }

    /** The last day that can be looked back to. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), today.zone());
    }

    /** The laboratory's time zone, in which days and times without an offset are meant. */
    public ZoneId zone() {
        return today.zone();
    }

    private static void refuseBefore(RecordBegins.First first, AsOf then, ZoneId zone) {
        LocalDate recorded = LocalDate.ofInstant(first.recorded(), zone);
        if (then.by() == By.RECORDED) {
            Refused.when(
                    then.moment().isBefore(first.recorded()),
                    new AsOfRule.BeforeTheRecord(recorded));
        } else {
            LocalDate on =
                    first.on() == null || first.on().isAfter(recorded) ? recorded : first.on();
            Refused.when(then.day().isBefore(on), new AsOfRule.BeforeTheRecord(on));
        }
    }

    private static By by(@Nullable String by) {
        return switch (by) {
            case null -> By.RECORDED;
            case "", "recorded" -> By.RECORDED;
            case "happened" -> By.HAPPENED;
            default -> throw new Refused(AsOfRule.TWO_TIMES_ONLY);
        };
    }

    private static @Nullable LocalDate day(String time) {
        try {
            return LocalDate.parse(time);
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static Instant moment(String time, ZoneId zone) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException local) {
            return local(time, zone);
        }
    }

    /** A minute counts whole, a second too. */
    private static Instant local(String time, ZoneId zone) {
        try {
            LocalDateTime at = LocalDateTime.parse(time);
            boolean minute = at.toLocalTime().getSecond() == 0 && time.length() <= 16;
            LocalTime until = minute ? at.toLocalTime().withSecond(59) : at.toLocalTime();
            LocalTime last = until.getNano() == 0 ? until.withNano(999_000_000) : until;
            return at.with(last).atZone(zone).toInstant();
        } catch (DateTimeException rubbish) {
            throw new Refused(AsOfRule.NOT_A_TIME);
        }
    }
}
