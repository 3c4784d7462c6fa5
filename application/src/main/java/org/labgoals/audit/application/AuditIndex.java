package org.labgoals.audit.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entries by index alone, however many events there are. Not authorised by itself. */
public interface AuditIndex {

    /**
     * Where the entries are, newest first: by when they were recorded, or, where a day of happening
     * is asked for and no words are, by that day.
     */
    List<AuditCursor> find(Question question);

    /**
     * Waits until it knows what was recorded last.
     *
     * @return whether it does
     */
    boolean isUpToDate(Duration atMost);

    /**
     * Which entries; what is null does not narrow.
     *
     * @param subjects whose records
     * @param record which record
     * @param actor who acted
     * @param kind what happened, in kebab form
     * @param recordedFrom recorded then or later
     * @param recordedUntil recorded before
     * @param happenedFrom happened that day or later
     * @param happenedUntil happened that day or earlier
     * @param words each of which stands in a text of the entry, see {@link SearchWords}
     * @param before where the page before ended
     * @param most how many at most
     */
    record Question(
            @Nullable Set<String> subjects,
            @Nullable String record,
            @Nullable String actor,
            @Nullable String kind,
            @Nullable Instant recordedFrom,
            @Nullable Instant recordedUntil,
            @Nullable LocalDate happenedFrom,
            @Nullable LocalDate happenedUntil,
            Set<String> words,
            @Nullable AuditCursor before,
            int most) {

        /** Whether the answer is in the order of days on which things happened. */
        public boolean isByDay() {
            return words.isEmpty() && (happenedFrom != null || happenedUntil != null);
        }
    }
}
