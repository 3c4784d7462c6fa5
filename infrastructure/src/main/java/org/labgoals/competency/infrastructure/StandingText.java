package org.labgoals.competency.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.StandingDates.Clearance;
import org.labgoals.competency.domain.StandingDates.Round;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.Dated;

/**
 * Lists of days as short texts that psql can read: {@code 2024-07-01 2024-12-20}, periods as {@code
 * 2024-01-02/2024-12-31} and {@code 2024-01-02/} while no end is known, assessments as {@code
 * 2024-06-01,2024-06-05/2024-07-01}. A matrix reads a hundred thousand of them, in place.
 */
final class StandingText {

    private static final int DAY = 10;

    private StandingText() {}

    static String days(List<LocalDate> days) {
        return joined(days.stream(), LocalDate::toString);
    }

    static List<LocalDate> days(String text) {
        return parts(text, ' ', 0, text.length(), (from, to) -> day(text, from));
    }

    static String periods(List<Dated<TestSystemId>> runs) {
        return joined(runs.stream(), StandingText::period);
    }

    static List<Dated<TestSystemId>> periods(String text, TestSystemId system) {
        return parts(text, ' ', 0, text.length(), (from, to) -> period(text, from, to, system));
    }

    static String clearances(List<Clearance> clearances) {
        return joined(clearances.stream(), each -> each.method() + ":" + each.on());
    }

    static List<Clearance> clearances(String text) {
        return parts(
                text,
                ' ',
                0,
                text.length(),
                (from, to) -> {
                    int colon = text.indexOf(':', from);
                    return new Clearance(
                            Integer.parseInt(text, from, colon, 10), day(text, colon + 1));
                });
    }

    static String failing(List<Dated<Element>> failing) {
        return joined(failing.stream(), each -> each.what().name() + ":" + period(each));
    }

    static List<Dated<Element>> failing(String text) {
        return parts(
                text,
                ' ',
                0,
                text.length(),
                (from, to) -> {
                    int colon = text.indexOf(':', from);
                    var element = Element.valueOf(text.substring(from, colon));
                    return period(text, colon + 1, to, element);
                });
    }

    static String rounds(Stream<Round> rounds) {
        return joined(
                rounds,
                each ->
                        each.elementsOn().stream()
                                        .map(LocalDate::toString)
                                        .collect(Collectors.joining(","))
                                + "/"
                                + (each.completedOn() == null ? "" : each.completedOn()));
    }

    static List<Round> rounds(String text) {
        return parts(
                text,
                ' ',
                0,
                text.length(),
                (from, to) -> {
                    int slash = text.indexOf('/', from);
                    return new Round(
                            parts(text, ',', from, slash, (first, last) -> day(text, first)),
                            dayOrNone(text, slash + 1, to));
                });
    }

    private static LocalDate day(String text, int from) {
        return LocalDate.of(
                Integer.parseInt(text, from, from + 4, 10),
                Integer.parseInt(text, from + 5, from + 7, 10),
                Integer.parseInt(text, from + 8, from + DAY, 10));
    }

    private static @Nullable LocalDate dayOrNone(String text, int from, int to) {
        return to - from < DAY ? null : day(text, from);
    }

    private static String period(Dated<?> dated) {
        return dated.from() + "/" + (dated.until() == null ? "" : dated.until());
    }

    private static <T> Dated<T> period(String text, int from, int to, T what) {
        int slash = text.indexOf('/', from);
        return new Dated<>(what, day(text, from), dayOrNone(text, slash + 1, to));
    }

    private static <T> String joined(Stream<T> all, Function<T, String> each) {
        return all.map(each).collect(Collectors.joining(" "));
    }

    private static <T> List<T> parts(String text, char between, int first, int last, Part<T> part) {
        if (first == last) {
            return List.of();
        }
        var parts = new ArrayList<T>();
        int from = first;
        for (int to = first; to <= last; to++) {
            if (to == last || text.charAt(to) == between) {
                parts.add(part.between(from, to));
                from = to + 1;
            }
        }
        return Collections.unmodifiableList(parts);
    }

    /** Reads what stands between two places of the text. */
    @FunctionalInterface
    private interface Part<T> {
        T between(int from, int to);
    }
}
