package org.labgoals.shared.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds from one day to another, both included.
 *
 * @param until the last day, null while no end is known
 */
public record Dated<T>(T what, LocalDate from, @Nullable LocalDate until) {

    /** Holds from the day on. */
    public static <T> Dated<T> since(T what, LocalDate from) {
        return new Dated<>(what, from, null);
    }

    /** Whether it holds that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** What of these holds that day, the last that began; for lists where one holds at a time. */
    public static <T> Optional<T> on(LocalDate day, List<Dated<T>> all) {
        return all.stream()
                .filter(one -> one.holdsOn(day))
                .reduce((first, second) -> second)
                .map(Dated::what);
    }

    /** All of these that hold that day. */
    public static <T> List<T> allOn(LocalDate day, List<Dated<T>> all) {
        return all.stream().filter(one -> one.holdsOn(day)).map(Dated::what).distinct().toList();
    }

    /** The same list with nothing in force after the day. */
    public static <T> List<Dated<T>> endedAfter(LocalDate day, List<Dated<T>> all) {
        return all.stream()
                .filter(one -> !one.from().isAfter(day))
                .map(
                        one ->
                                one.until() == null || one.until().isAfter(day)
                                        ? new Dated<>(one.what(), one.from(), day)
                                        : one)
                .toList();
    }

    /** The same list with this in force from its day on, and nothing else. */
    public static <T> List<Dated<T>> replacedFrom(LocalDate day, T what, List<Dated<T>> all) {
        return plus(endedAfter(day.minusDays(1), all), since(what, day));
    }

    /** The same list with one more. */
    public static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
