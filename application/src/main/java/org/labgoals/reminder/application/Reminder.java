package org.labgoals.reminder.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.domain.PersonId;

/**
 * That somebody is to be told, once, of something owed.
 *
 * @param to who is told: who owes it, or, once it is overdue, also who decides on them
 * @param by who owes it
 * @param what with the address and the day: which thing it is
 * @param daysBefore which reminder of it: so many days before its day, {@link #OVERDUE} after it
 */
public record Reminder(
        PersonId to, PersonId by, String what, String address, LocalDate due, int daysBefore) {

    /** The one reminder after the day. */
    public static final int OVERDUE = -1;

    /** What is long overdue is the weekly digest's. */
    private static final int OVERDUE_DAYS = 30;

    /** The reminder of it that is due on a day: the latest whose day has come; empty before. */
    static Optional<Reminder> of(Owed owed, LocalDate today) {
        var due = owed.due();
        if (due == null || owed.about().daysBefore().isEmpty()) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return left < -OVERDUE_DAYS
                    ? Optional.empty()
                    : Optional.of(new Reminder(owed, due, OVERDUE));
        }
        return owed.about().daysBefore().stream()
                .filter(days -> left <= days)
                .reduce((earlier, later) -> later)
                .map(days -> new Reminder(owed, due, days));
    }

    private Reminder(Owed owed, LocalDate due, int daysBefore) {
        this(owed.by(), owed.by(), owed.what(), owed.address(), due, daysBefore);
    }

    /** The week's digest of what somebody owes. */
    static Reminder digest(PersonId person, LocalDate monday) {
        return new Reminder(person, person, "weekly-digest", "", monday, 0);
    }

    Reminder copiedTo(PersonId another) {
        return new Reminder(another, by, what, address, due, daysBefore);
    }

    /** The day it comes. */
    LocalDate day() {
        return isOverdue() ? due.plusDays(1) : due.minusDays(daysBefore);
    }

    boolean isOverdue() {
        return daysBefore == OVERDUE;
    }

    /** Whether it is of this thing. */
    boolean isOf(Owed owed) {
        return owed.by().equals(by)
                && owed.what().equals(what)
                && owed.address().equals(address)
                && due.equals(owed.due());
    }
}
