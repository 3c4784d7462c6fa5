package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.labgoals.people.application.PersonLine;

/**
 * Reviews as somebody sees them: their own, and those of their people.
 *
 * @param own the viewer's own, the latest first
 * @param people the latest of each of their people that was not called off, what waits for the
 *     viewer first, then by name
 * @param never those of their people who were never reviewed, by name
 * @param cycles those the viewer may know of, the latest first
 */
public record ReviewBoard(
        List<ReviewLine> own,
        List<ReviewLine> people,
        List<PersonLine> never,
        List<CycleLine> cycles) {

    /** Keeps copies. */
    public ReviewBoard {
        own = List.copyOf(own);
        people = List.copyOf(people);
        never = List.copyOf(never);
        cycles = List.copyOf(cycles);
    }

    /** What waits for the viewer, what is due first coming first. */
    public List<ReviewLine> waiting() {
        return Stream.concat(own.stream(), people.stream())
                .filter(line -> line.waitsFor() != null)
                .sorted(
                        Comparator.comparing(
                                line -> line.due() == null ? LocalDate.MAX : line.due()))
                .toList();
    }
}
