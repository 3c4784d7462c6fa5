package org.labgoals.audit.application;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of the audit history ends: what is recorded meanwhile moves nothing.
 *
 * @param time what the page was ordered by: an instant in ISO form, or a day
 * @param place among all entries, in the order they were recorded
 */
public record AuditCursor(String time, long place) {

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

    /** As it stands in an address; means nothing to who reads it. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((time + "|" + place).getBytes(StandardCharsets.US_ASCII));
    }

    /** The cursor that was sent; empty where it is none of ours. */
    public static Optional<AuditCursor> of(String text) {
        try {
            var parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII)
                            .split("\\|", -1);
            if (parts.length != 2 || !PLACE.matcher(parts[1]).matches()) {
                return Optional.empty();
            }
            var cursor = new AuditCursor(parts[0], Long.parseLong(parts[1]));
            cursor.check();
            return Optional.of(cursor);
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whether it goes on in an order by days. */
    public boolean isOfDays() {
        return time.indexOf('T') < 0;
    }

    private void check() {
        if (isOfDays()) {
            LocalDate.parse(time);
        } else {
            Instant.parse(time);
        }
    }
}
