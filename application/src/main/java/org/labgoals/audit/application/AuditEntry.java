package org.labgoals.audit.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.PersonLine;

/**
 * One recorded entry, in the words of its own record's history.
 *
 * @param place among all entries, in the order they were recorded
 * @param about whose record it stands in; null where it is the laboratory’s
 * @param goal id of the goal it belongs to; null where it is about the person themselves
 * @param title of that goal, or of the laboratory’s record; else null
 * @param page where it is shown
 * @param shown what that page calls it, for example {@code credential-2}; null where the page is
 *     all
 * @param address where the laboratory’s record stands, null where it is somebody’s
 * @param redactable whether the viewer may redact a text of it
 */
public record AuditEntry(
        long place,
        @Nullable PersonLine about,
        @Nullable String goal,
        @Nullable String title,
        Page page,
        @Nullable String shown,
        @Nullable String address,
        HistoryLine line,
        boolean redactable) {

    /** The entry as the viewer may redact it or not. */
    AuditEntry redactable(boolean may) {
        return new AuditEntry(place, about, goal, title, page, shown, address, line, may);
    }

    /** Another entry of the same record, at its own place. */
    AuditEntry telling(long otherPlace, HistoryLine other) {
        return new AuditEntry(otherPlace, about, goal, title, page, shown, address, other, false);
    }

    /** A page that shows entries. */
    public enum Page {
        GOAL,
        PERSON,
        COMPETENCY,
        REVIEW,
        FEEDBACK,
        LABORATORY
    }
}
