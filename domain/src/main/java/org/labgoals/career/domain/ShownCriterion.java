package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;

/**
 * A criterion that a goal says it meets, and what its owner did that shows it.
 *
 * @param activities those that show one of its points, the latest first
 */
public record ShownCriterion(Criterion criterion, List<ProfessionalActivity> activities) {

    /**
     * What shows the criteria of a goal by that day: activities of the goal's time that count by
     * then and show a point the goal names under the rule of their own first day. A criterion met
     * without naming a point is shown by any of its three. An activity without a last day counts as
     * one of its first day only, for whether it still goes on nobody said.
     *
     * @param from the goal's first day
     * @param until the day it ended, null while it has not
     */
    public static List<ShownCriterion> of(
            List<CriterionMet> criteria,
            LocalDate from,
            @Nullable LocalDate until,
            List<ProfessionalActivity> activities,
            List<CriteriaRule> rules,
            LocalDate on) {
        var end = until == null || on.isBefore(until) ? on : until;
        var ofItsTime =
                activities.stream()
                        .filter(one -> one.countsOn(on) && overlaps(one, from, end))
                        .sorted(
                                Comparator.comparing(ProfessionalActivity::on)
                                        .reversed()
                                        .thenComparing(ProfessionalActivity::number))
                        .toList();
        return criteria.stream()
                .map(
                        met ->
                                new ShownCriterion(
                                        met.criterion(),
                                        ofItsTime.stream()
                                                .filter(
                                                        one ->
                                                                points(met).stream()
                                                                        .anyMatch(
                                                                                point ->
                                                                                        CriteriaRule
                                                                                                .shows(
                                                                                                        rules,
                                                                                                        one,
                                                                                                        point)))
                                                .toList()))
                .toList();
    }

    private static boolean overlaps(ProfessionalActivity one, LocalDate from, LocalDate end) {
        var last = one.until() == null ? one.on() : one.until();
        return !one.on().isAfter(end) && !last.isBefore(from);
    }

    private static List<CriterionPoint> points(CriterionMet met) {
        return met.points().isEmpty()
                ? Arrays.stream(CriterionPoint.values())
                        .filter(point -> point.criterion() == met.criterion())
                        .toList()
                : List.copyOf(met.points());
    }
}
