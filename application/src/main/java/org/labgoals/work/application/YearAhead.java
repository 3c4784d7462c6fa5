package org.labgoals.work.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Balance;
import org.labgoals.shared.domain.PersonalText;

/**
 * The days of the coming year that count for somebody: what their goals aim at, what they owe, and
 * the laboratory's own deadlines, beside each other.
 *
 * @param months this month and the next eleven
 * @param balance of their goals under way
 */
public record YearAhead(LocalDate today, List<Month> months, Balance balance) {

    /** So many months are looked ahead, this one among them. */
    public static final int MONTHS = 12;

    /** Keeps a copy. */
    public YearAhead {
        months = List.copyOf(months);
    }

    static YearAhead of(LocalDate today, List<Day> days, Balance balance) {
        var first = YearMonth.from(today);
        return new YearAhead(
                today,
                IntStream.range(0, MONTHS)
                        .mapToObj(ahead -> Month.of(first.plusMonths(ahead), days))
                        .toList(),
                balance);
    }

    /** The last day that is looked at. */
    static LocalDate lastDay(LocalDate today) {
        return YearMonth.from(today).plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    /** Whether nothing at all falls into the year. */
    public boolean isEmpty() {
        return months.stream().allMatch(month -> month.days().isEmpty());
    }

    /** One month, its days in order. */
    public record Month(YearMonth month, List<Day> days) {

        /** Keeps a copy. */
        public Month {
            days = List.copyOf(days);
        }

        static Month of(YearMonth month, List<Day> all) {
            return new Month(
                    month,
                    all.stream()
                            .filter(day -> YearMonth.from(day.on()).equals(month))
                            .sorted(Comparator.comparing(Day::on).thenComparing(Day::address))
                            .toList());
        }

        /** Those of one kind. */
        public List<Day> days(Of of) {
            return days.stream().filter(day -> day.of() == of).toList();
        }
    }

    /** What a day is about. */
    public enum Of {
        /** An immediate goal's target date. */
        IMMEDIATE,
        /** A long-term goal's target date. */
        LONG_TERM,
        /** What the person owes, and the end of their credentials. */
        OWED,
        /** The end of an objective's period, and the last days of a review cycle. */
        LABORATORY
    }

    /**
     * A day that counts.
     *
     * @param what what it is, in kebab form; screens say it by the key {@code work.what.} and this,
     *     or {@code year.what.} and this; null where the title says it all
     * @param title what it belongs to; null where {@code what} says it all
     * @param address where it stands
     */
    public record Day(
            LocalDate on,
            Of of,
            @Nullable String what,
            @Nullable PersonalText title,
            String address) {}
}
