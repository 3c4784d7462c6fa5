package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labgoals.shared.domain.Refused;

/** What a plan needs before work on it may begin, or go on after a change. */
final class PlanReadiness {
    private static final int FEWEST_LEVELS = 2;

    private PlanReadiness() {}

    /** Refuses under the first rule that the plan breaks, were it activated on that day. */
    static void check(GoalPlan plan, LocalDate on) {
        missing(plan, on).stream()
                .findFirst()
                .ifPresent(
                        rule -> {
                            throw new Refused(rule);
                        });
    }

    /** Every rule under which activation on that day would refuse the plan. */
    static List<GoalRule> missing(GoalPlan plan, LocalDate on) {
        List<GoalRule> missing = new ArrayList<>();
        when(plan.kind() == null, GoalRule.NO_KIND, missing);
        when(plan.horizon() == null, GoalRule.NO_HORIZON, missing);
        measures(plan.measures(), missing);
        LocalDate start = plan.startDate() == null ? on : plan.startDate();
        LocalDate target = plan.targetDate();
        when(target == null, GoalRule.NO_TARGET_DATE, missing);
        when(target != null && target.isBefore(on), GoalRule.TARGET_DATE_PASSED, missing);
        when(
                target != null && !target.isAfter(start),
                GoalRule.TARGET_DATE_NOT_AFTER_START,
                missing);
        when(
                plan.criteria().stream().allMatch(met -> Words.isMissing(met.how())),
                GoalRule.NO_CRITERION_MET,
                missing);
        return missing;
    }

    /** As activation would judge it; the target date only where it changes. */
    static void checkChange(GoalPlan changed, PlanChanges changes, LocalDate today) {
        List<GoalRule> missing = new ArrayList<>();
        measures(changed.measures(), missing);
        LocalDate target = changes.targetDate();
        if (target != null) {
            when(target.isBefore(today), GoalRule.TARGET_DATE_PASSED, missing);
            when(
                    changed.startDate() != null && !target.isAfter(changed.startDate()),
                    GoalRule.TARGET_DATE_NOT_AFTER_START,
                    missing);
        }
        missing.stream()
                .findFirst()
                .ifPresent(
                        rule -> {
                            throw new Refused(rule);
                        });
    }

    private static void measures(List<Measure> measures, List<GoalRule> missing) {
        when(
                measures.stream().noneMatch(Measure::hasTarget),
                GoalRule.NO_MEASURE_WITH_TARGET,
                missing);
        when(
                measures.stream().anyMatch(one -> Words.isMissing(one.name())),
                GoalRule.MEASURE_WITHOUT_NAME,
                missing);
        when(
                measures.stream()
                        .anyMatch(
                                one ->
                                        one.form() == MeasureForm.NUMERIC
                                                && one.target() != null
                                                && one.direction() == null),
                GoalRule.MEASURE_WITHOUT_DIRECTION,
                missing);
        when(
                measures.stream()
                        .anyMatch(
                                one ->
                                        one.form() == MeasureForm.ORDINAL
                                                && one.levels().size() < FEWEST_LEVELS),
                GoalRule.MEASURE_WITHOUT_LEVELS,
                missing);
    }

    private static void when(boolean broken, GoalRule rule, List<GoalRule> missing) {
        if (broken) {
            missing.add(rule);
        }
    }
}
