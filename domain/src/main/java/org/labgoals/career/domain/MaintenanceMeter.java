package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the maintenance of a credential has come in one cycle, by a day.
 *
 * @param credential its number in the record
 * @param cycle the cycle of that day
 * @param counted all points that count
 * @param minima the categories that ask for points of their own
 * @param coursework how much of the limit on coursework is used, null where there is none
 * @param activities what was looked at, in the order of the days
 */
public record MaintenanceMeter(
        int credential,
        Cycle cycle,
        BigDecimal counted,
        List<CategoryMeter> minima,
        @Nullable CourseworkMeter coursework,
        List<CountedActivity> activities) {

    /** How many points of a category are asked for, and how many count. */
    public record CategoryMeter(String category, BigDecimal required, BigDecimal counted) {

        public boolean isMet() {
            return counted.compareTo(required) >= 0;
        }

        /** What is missing, zero where nothing is. */
        public BigDecimal missing() {
            return required.subtract(counted).max(BigDecimal.ZERO);
        }
    }

    /** How many points coursework may give at most, and how many it gave. */
    public record CourseworkMeter(BigDecimal most, BigDecimal counted) {}

    /**
     * What one of them gave.
     *
     * @param number of the entry in the record; assessments are counted from 1 by their days
     * @param event the id of the event that says it
     * @param points by category, free points among them; empty where nothing counts
     * @param less why it counts for less than it might, null where it does not
     */
    public record CountedActivity(
            Earned what,
            int number,
            String event,
            LocalDate on,
            List<CategoryPoints> points,
            @Nullable Less less) {

        /** Its points in all. */
        public BigDecimal total() {
            return points.stream()
                    .map(CategoryPoints::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Why something counts for less than it might. */
    public enum Less {
        /** The rule of its day gives nothing for its kind. */
        KIND_NOT_RECOGNISED,
        /** It claims more than its hours earn. */
        MORE_THAN_THE_HOURS_EARN,
        /** The limit on coursework is reached. */
        COURSEWORK_LIMIT,
        /** As many points of its kind as the cycle allows are there. */
        LIMIT_OF_ITS_KIND,
        /** It counts for another credential of the scheme. */
        COUNTS_ELSEWHERE
    }

    /** How many points the cycle asks for. */
    public BigDecimal required() {
        return cycle.rule().points();
    }

    /** Whether the points and every minimum are there. */
    public boolean isMet() {
        return counted.compareTo(required()) >= 0 && minima.stream().allMatch(CategoryMeter::isMet);
    }

    /** What is missing in all: the points, or the minima where they ask for more. */
    public BigDecimal missing() {
        var minimaMissing =
                minima.stream()
                        .map(CategoryMeter::missing)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return required().subtract(counted).max(minimaMissing);
    }

    /** The days from the day to the end of the cycle, negative once it is over. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, cycle.until());
    }
}
