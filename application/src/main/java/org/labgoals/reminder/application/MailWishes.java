package org.labgoals.reminder.application;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and when somebody wants mail. Their own, kept as a row and no event: it goes with them.
 *
 * @param address null while they gave none, and then nothing is sent
 * @param zone null for the laboratory's
 * @param quietFrom when nothing is sent any more, in their zone
 * @param quietUntil from when on it is again; the same time for no quiet hours
 * @param spared the kinds they do not want; never a mandatory one
 * @param bounce why the address was refused for good, null while it was not
 */
public record MailWishes(
        @Nullable String address,
        @Nullable ZoneId zone,
        Locale language,
        LocalTime quietFrom,
        LocalTime quietUntil,
        Set<MailKind> spared,
        @Nullable String bounce) {

    /** Nothing chosen yet: quiet at night, in English, every kind. */
    public static final MailWishes NONE =
            new MailWishes(
                    null,
                    null,
                    Locale.ENGLISH,
                    LocalTime.of(20, 0),
                    LocalTime.of(7, 0),
                    Set.of(),
                    null);

    /** Keeps a copy. */
    public MailWishes {
        spared = Set.copyOf(spared);
    }

    /** The address where mail of this kind may be sent; empty where none may. */
    public Optional<String> addressFor(MailKind kind) {
        return bounce != null || spared.contains(kind) ? Optional.empty() : known();
    }

    private Optional<String> known() {
        return Optional.ofNullable(address);
    }

    ZoneId zoneOr(ZoneId laboratory) {
        return zone == null ? laboratory : zone;
    }

    /** The same at another address, which was not refused yet. */
    MailWishes at(String other) {
        return new MailWishes(other, zone, language, quietFrom, quietUntil, spared, null);
    }

    /** The same, spared one kind more. */
    public MailWishes sparing(MailKind kind) {
        var more = EnumSet.of(kind);
        more.addAll(spared);
        return new MailWishes(address, zone, language, quietFrom, quietUntil, more, bounce);
    }

    /**
     * When the quiet hours that go on at that moment end; empty where none do. By the clock on the
     * wall: where it jumps over that time, they end as the clock jumps.
     */
    public Optional<Instant> quietUntil(Instant now, ZoneId laboratory) {
        var there = ZonedDateTime.ofInstant(now, zoneOr(laboratory));
        var time = there.toLocalTime();
        boolean overnight = quietFrom.isAfter(quietUntil);
        boolean quiet =
                overnight
                        ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                        : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        if (!quiet) {
            return Optional.empty();
        }
        var day =
                overnight && !time.isBefore(quietFrom)
                        ? there.toLocalDate().plusDays(1)
                        : there.toLocalDate();
        var end = ZonedDateTime.of(day, quietUntil, there.getZone()).toInstant();
        return Optional.of(end.isAfter(now) ? end : now.plusSeconds(3_600));
    }
}
