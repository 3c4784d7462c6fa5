package org.labgoals.shared.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * Something that somebody owes, or that waits for them.
 *
 * @param about what it is about, which says how early one is reminded
 * @param what what is to be done, in kebab form: {@code assess-self}; screens and mails say it by
 *     the key {@code work.what.} and this
 * @param by whose turn it is
 * @param person whose record it stands in; the same as {@code by} for one's own
 * @param title as the record is called now; null where {@code what} and {@code person} say it all
 * @param due the last day on which it is on time; null where no day says so
 * @param address where the screens let it be done, without a slash in front; with {@code what} and
 *     {@code due} it tells one thing owed from another
 */
public record Owed(
        About about,
        String what,
        PersonId by,
        PersonId person,
        @Nullable PersonalText title,
        @Nullable LocalDate due,
        String address) {

    /** So many days before its day something is told of at the earliest. */
    public static final int LOOKED_AHEAD_DAYS = 90;

    /** What something owed can be about; one can be spared the mails about each. */
    public enum About {
        CREDENTIAL(true, 90, 60, 30, 7),
        ASSESSMENT(true, 30, 14, 3),
        REVIEW(false, 30, 14, 3),
        FEEDBACK(false, 14, 3),
        GOAL(false),
        PEOPLE(false),
        /** Nobody waits for it, but it is better looked after. */
        LOOKING_AFTER(false);

        private final boolean mandatory;
        private final List<Integer> daysBefore;

        About(boolean mandatory, Integer... daysBefore) {
            this.mandatory = mandatory;
            this.daysBefore = List.of(daysBefore);
        }

        /** Whether nobody is spared its mails: without it a person may not work. */
        public boolean isMandatory() {
            return mandatory;
        }

        /**
         * How many days before the day somebody is reminded, the earliest first; empty where they
         * are not: it stands in the work list all the same.
         */
        public List<Integer> daysBefore() {
            return daysBefore;
        }

        /** Whether it belongs on the work list that day. */
        boolean isDue(@Nullable LocalDate due, LocalDate today) {
            return due == null || !due.isAfter(today.plusDays(shownDaysBefore()));
        }

        private int shownDaysBefore() {
            return daysBefore.isEmpty() ? 0 : daysBefore.getFirst();
        }
    }

    /**
     * Whether it belongs on the work list that day: it has no day, or its first reminder's came.
     */
    public boolean isDue(LocalDate today) {
        return about.isDue(due, today);
    }

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
