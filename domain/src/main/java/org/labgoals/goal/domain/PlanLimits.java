package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/**
 * Refuses values that no plan can have, also in a draft; gaps are left to {@link PlanReadiness}.
 */
final class PlanLimits {
    private static final int MOST_MEASURES = 20;
    private static final int MOST_LEVELS = 20;
    private static final int MOST_CONTRIBUTORS = 50;
    private static final int MOST_ALIGNMENTS = 20;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_NAME = 200;

    private PlanLimits() {}

    /** Checks everything; the plan's measures have their ids. */
    static void check(GoalPlan plan, PersonId owner) {
        Words.title(plan.title());
        Words.optional(plan.why());
        Days.within(plan.startDate());
        Days.within(plan.targetDate());
        Words.key(plan.template());
        measures(plan.measures());
        criteria(plan.criteria());
        alignments(plan.alignments());
        team(plan, owner);
    }

    static void changes(PlanChanges changes) {
        Days.within(changes.targetDate());
        if (changes.measures() != null) {
            measures(changes.measures());
        }
        if (changes.alignments() != null) {
            alignments(changes.alignments());
        }
    }

    private static void measures(List<Measure> measures) {
        Refused.when(measures.size() > MOST_MEASURES, GoalRule.TOO_MANY_MEASURES);
        measures.forEach(PlanLimits::measure);
    }

    private static void measure(Measure measure) {
        Refused.when(measure.name().length() > LONGEST_NAME, GoalRule.MEASURE_NAME_TOO_LONG);
        Refused.when(
                measure.unit() != null && measure.unit().length() > LONGEST_UNIT,
                GoalRule.UNIT_TOO_LONG);
        Refused.when(measure.levels().size() > MOST_LEVELS, GoalRule.TOO_MANY_LEVELS);
        for (PersonalText level : measure.levels()) {
            Refused.when(level.length() > LONGEST_NAME, GoalRule.MEASURE_NAME_TOO_LONG);
        }
        if (measure.staysWithin() && measure.lowerLimit() != null && measure.target() != null) {
            Refused.when(
                    measure.lowerLimit().compareTo(measure.target()) > 0, GoalRule.LIMITS_CROSSED);
        }
        if (measure.form() == MeasureForm.ORDINAL && !measure.levels().isEmpty()) {
            level(measure, measure.baseline());
            level(measure, measure.target());
        }
    }

    static void figures(Measure measure) {
        figure(measure.baseline());
        figure(measure.target());
        figure(measure.lowerLimit());
    }

    /** Refuses a value that a check-in on the measure cannot have. */
    static void value(Measure measure, BigDecimal value) {
        figure(value);
        switch (measure.form()) {
            case NUMERIC -> {}
            case MILESTONE ->
                    Refused.when(
                            value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0,
                            GoalRule.MILESTONE_NEITHER_OPEN_NOR_REACHED);
            case ORDINAL -> level(measure, value);
        }
    }

    private static void figure(@Nullable BigDecimal value) {
        Refused.when(Figures.isBeyondReason(value), GoalRule.NUMBER_BEYOND_REASON);
    }

    private static void level(Measure measure, @Nullable BigDecimal value) {
        Refused.when(
                value != null
                        && (!Figures.isWhole(value)
                                || value.signum() < 0
                                || value.compareTo(BigDecimal.valueOf(measure.levels().size()))
                                        >= 0),
                GoalRule.LEVEL_DOES_NOT_EXIST);
    }

    private static void criteria(List<CriterionMet> criteria) {
        Set<Criterion> named = new HashSet<>();
        for (CriterionMet met : criteria) {
            Refused.when(!named.add(met.criterion()), GoalRule.CRITERION_TWICE);
            Refused.when(
                    met.points().stream().anyMatch(point -> point.criterion() != met.criterion()),
                    GoalRule.POINT_OF_ANOTHER_CRITERION);
            Words.optional(met.how());
        }
    }

    private static void alignments(List<Alignment> alignments) {
        Refused.when(alignments.size() > MOST_ALIGNMENTS, GoalRule.TOO_MANY_ALIGNMENTS);
        Set<ObjectiveId> named = new HashSet<>();
        for (Alignment alignment : alignments) {
            Words.key(alignment.objective().value());
            Refused.when(!named.add(alignment.objective()), GoalRule.OBJECTIVE_TWICE);
            Words.text(alignment.how());
        }
    }

    private static void team(GoalPlan plan, PersonId owner) {
        Words.key(plan.team() == null ? null : plan.team().value());
        Refused.when(
                plan.team() == null && !plan.contributors().isEmpty(),
                GoalRule.CONTRIBUTORS_WITHOUT_TEAM);
        Refused.when(
                plan.contributors().size() > MOST_CONTRIBUTORS, GoalRule.TOO_MANY_CONTRIBUTORS);
        Set<PersonId> named = new HashSet<>(Set.of(owner));
        Set<MeasureId> measures = new HashSet<>();
        plan.measures().forEach(measure -> measures.add(measure.givenId()));
        for (Contributor contributor : plan.contributors()) {
            Words.key(contributor.person().value());
            Refused.when(!named.add(contributor.person()), GoalRule.CONTRIBUTOR_TWICE);
            Refused.when(!measures.containsAll(contributor.measures()), GoalRule.NO_SUCH_MEASURE);
            Words.optional(contributor.part());
        }
    }
}
