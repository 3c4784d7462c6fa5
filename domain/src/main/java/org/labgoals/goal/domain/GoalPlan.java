package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

/**
 * What a goal sets out to do. A draft may leave gaps; activation may not. A plain fact without
 * checks of its own: {@link GoalDecisions} judges it, so that a tightened rule never makes history
 * unreadable.
 *
 * @param title what is to be reached
 * @param why why it matters
 * @param template key of the template it was drafted from
 * @param startDate first day; null until activation, which then sets its own day
 * @param team the team of a team goal
 * @param contributors those with a part in a team goal
 */
public record GoalPlan(
        PersonalText title,
        @Nullable PersonalText why,
        @Nullable Kind kind,
        @Nullable Horizon horizon,
        @Nullable LocalDate startDate,
        @Nullable LocalDate targetDate,
        @Nullable String template,
        Set<SoftSkill> softSkills,
        List<Measure> measures,
        List<CriterionMet> criteria,
        List<Alignment> alignments,
        @Nullable TeamId team,
        List<Contributor> contributors) {

    /**
     * Keeps its own copies, sets in a fixed order so that the same plan is always written alike.
     */
    public GoalPlan {
        softSkills =
                Collections.unmodifiableSet(
                        softSkills.isEmpty()
                                ? EnumSet.noneOf(SoftSkill.class)
                                : EnumSet.copyOf(softSkills));
        measures = List.copyOf(measures);
        criteria = List.copyOf(criteria);
        alignments = List.copyOf(alignments);
        contributors = List.copyOf(contributors);
    }

    /** The plan with its start set, unless it has one. */
    public GoalPlan startingBy(LocalDate day) {
        return startDate == null ? withDates(day, targetDate) : this;
    }

    /** The plan with what an amendment or a continuation changes. */
    public GoalPlan with(PlanChanges changes) {
        return new GoalPlan(
                title,
                why,
                kind,
                horizon,
                startDate,
                changes.targetDate() == null ? targetDate : changes.targetDate(),
                template,
                softSkills,
                changes.measures() == null ? measures : changes.measures(),
                criteria,
                changes.alignments() == null ? alignments : changes.alignments(),
                team,
                contributors);
    }

    /** The plan with other measures. */
    public GoalPlan withMeasures(List<Measure> others) {
        return with(new PlanChanges(null, others, null));
    }

    GoalPlan withDates(@Nullable LocalDate start, @Nullable LocalDate target) {
        return new GoalPlan(
                title,
                why,
                kind,
                horizon,
                start,
                target,
                template,
                softSkills,
                measures,
                criteria,
                alignments,
                team,
                contributors);
    }

    GoalPlan withWords(PersonalText newTitle, @Nullable PersonalText newWhy) {
        return new GoalPlan(
                newTitle,
                newWhy,
                kind,
                horizon,
                startDate,
                targetDate,
                template,
                softSkills,
                measures,
                criteria,
                alignments,
                team,
                contributors);
    }

    GoalPlan withSort(@Nullable Kind newKind, @Nullable Horizon newHorizon) {
        return new GoalPlan(
                title,
                why,
                newKind,
                newHorizon,
                startDate,
                targetDate,
                template,
                softSkills,
                measures,
                criteria,
                alignments,
                team,
                contributors);
    }
}
