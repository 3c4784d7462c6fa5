package org.labgoals.competency.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.StandingDates.Clearance;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.Dated;

/**
 * Lists of days as short texts that psql can read: {@code 2024-07-01 2024-12-20}, periods as {@code
 * 2024-01-02/2024-12-31} and {@code 2024-01-02/} while no end is known.
 */
final class StandingText {

    private StandingText() {}

    static String days(List<LocalDate> days) {
        return joined(days, LocalDate::toString);
    }

    static List<LocalDate> days(String text) {
        return parts(text, StandingText::day);
    }

    static String periods(List<Dated<TestSystemId>> runs) {
        return joined(runs, StandingText::period);
    }

    static List<Dated<TestSystemId>> periods(String text, TestSystemId system) {
        return parts(text, part -> period(part, system));
    }

    static String clearances(List<Clearance> clearances) {
        return joined(clearances, each -> each.method() + ":" + each.on());
    }

    static List<Clearance> clearances(String text) {
        return parts(
                text,
                part -> {
                    int colon = part.indexOf(':');
                    return new Clearance(
                            Integer.parseInt(part.substring(0, colon)),
                            day(part.substring(colon + 1)));
                });
    }

    static String failing(List<Dated<Element>> failing) {
        return joined(failing, each -> each.what().name() + ":" + period(each));
    }

    static List<Dated<Element>> failing(String text) {
        return parts(
                text,
                part -> {
                    int colon = part.indexOf(':');
                    return period(
                            part.substring(colon + 1), Element.valueOf(part.substring(0, colon)));
                });
    }

    /** As it was written here, ten characters: a matrix reads a hundred thousand. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    private static String period(Dated<?> dated) {
        return dated.from() + "/" + (dated.until() == null ? "" : dated.until());
    }

    private static <T> Dated<T> period(String text, T what) {
        int slash = text.indexOf('/');
        @Nullable LocalDate until =
                slash == text.length() - 1 ? null : day(text.substring(slash + 1));
        return new Dated<>(what, day(text.substring(0, slash)), until);
    }

    private static <T> String joined(List<T> all, Function<T, String> each) {
        return all.stream().map(each).collect(Collectors.joining(" "));
    }

    private static <T> List<T> parts(String text, Function<String, T> each) {
        if (text.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<T>();
        int from = 0;
        for (int to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
            parts.add(each.apply(text.substring(from, to)));
            from = to + 1;
        }
        parts.add(each.apply(text.substring(from)));
        return Collections.unmodifiableList(parts);
    }
}
