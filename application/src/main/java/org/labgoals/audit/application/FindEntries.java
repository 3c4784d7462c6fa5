package org.labgoals.audit.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/**
 * Which recorded entries to list; what is null does not narrow.
 *
 * @param person whose record they are about
 * @param record id of the record they stand in, such as a goal’s
 * @param by who acted
 * @param kind what happened, in kebab form, for example {@code goal-activated}
 * @param recorded when they were recorded, by the laboratory’s days
 * @param happened when it happened
 * @param words all of which the entry says, as the viewer reads it
 * @param before only what comes after the page that ended here; null for the newest
 */
public record FindEntries(
        @Nullable PersonId person,
        @Nullable String record,
        @Nullable PersonId by,
        @Nullable String kind,
        Period recorded,
        Period happened,
        @Nullable String words,
        @Nullable AuditCursor before) {

    /**
     * Days; null is open.
     *
     * @param from the first of them
     * @param until the last of them
     */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** All days. */
        public static final Period EVER = new Period(null, null);

        boolean isOpen() {
            return from == null && until == null;
        }
    }

    /** Of whatever period and words. */
    public FindEntries(
            @Nullable PersonId person,
            @Nullable PersonId by,
            @Nullable String kind,
            @Nullable AuditCursor before) {
        this(person, null, by, kind, Period.EVER, Period.EVER, null, before);
    }
}
