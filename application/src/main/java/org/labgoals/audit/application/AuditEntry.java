package org.labgoals.audit.application;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param line what happened
 * @param beside what the entry corrects, and what corrects it, oldest first
 * @param onBehalfOf for whom the actor stood in, else null
 * @param readable whether the viewer may read its words
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
        List<HistoryLine> beside,
        @Nullable PersonLine onBehalfOf,
        boolean readable,
        boolean redactable) {

    /** Keeps a copy. */
    public AuditEntry {
        beside = List.copyOf(beside);
    }

    /** An entry that stands alone and was done by the actor themselves. */
    static AuditEntry of(
            long place,
            @Nullable PersonLine about,
            @Nullable String goal,
            @Nullable String title,
            Page page,
            @Nullable String shown,
            @Nullable String address,
            HistoryLine line) {
        return new AuditEntry(
                place, about, goal, title, page, shown, address, line, List.of(), null, true,
                false);
    }

    /** The entry of which the words are kept from the viewer or not. */
    AuditEntry readable(boolean may) {
        return new AuditEntry(
                place,
                about,
                goal,
                title,
                page,
                shown,
                address,
                line,
                beside,
                onBehalfOf,
                may,
                redactable);
    }

    /** The entry among the others of its record. */
    AuditEntry among(List<HistoryLine> record) {
        return with(
                record.stream()
                        .filter(
                                other ->
                                        other.event().equals(line.corrects())
                                                || line.event().equals(other.corrects()))
                        .toList(),
                onBehalfOf,
                redactable);
    }

    /** The entry as done for somebody, or by the actor themselves. */
    AuditEntry onBehalfOf(@Nullable PersonLine person) {
        return with(beside, person, redactable);
    }

    /** Whether all of the words stand in it, as the viewer reads it. */
    boolean says(Set<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        Set<String> said = new HashSet<>();
        Stream.concat(
                        Stream.<@Nullable String>of(
                                title, line.reason() == null ? null : line.reason().orErased()),
                        line.changes().stream()
                                .flatMap(
                                        each ->
                                                Stream.<@Nullable String>of(
                                                        each.before(), each.after())))
                .filter(Objects::nonNull)
                .forEach(text -> said.addAll(SearchWords.of(text)));
        return said.containsAll(words);
    }

    /** The entry as the viewer may redact it or not. */
    AuditEntry redactable(boolean may) {
        return with(beside, onBehalfOf, may && readable);
    }

    /** Another entry of the same record, at its own place. */
    AuditEntry telling(long otherPlace, HistoryLine other) {
        return of(otherPlace, about, goal, title, page, shown, address, other)
                .with(List.of(line), null, false);
    }

    private AuditEntry with(List<HistoryLine> others, @Nullable PersonLine person, boolean may) {
        return new AuditEntry(
                place, about, goal, title, page, shown, address, line, others, person, readable,
                may);
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
