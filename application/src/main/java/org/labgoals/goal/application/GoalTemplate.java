package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonalText;

/**
 * A proven goal to start from.
 *
 * @param key for example {@code turnaround-time}
 * @param levels the career levels it fits
 * @param months how long it usually takes
 * @param measures suggestions, to be changed by who drafts
 * @param points criteria points it usually meets
 * @param competencies what it develops, in words
 * @param activity the professional activity that proves it
 * @param measureHints for each measure by position, how to find its baseline
 */
public record GoalTemplate(
        String key,
        String title,
        String summary,
        String why,
        Kind kind,
        Horizon horizon,
        Set<CareerLevel> levels,
        int months,
        List<Measure> measures,
        Set<CriterionPoint> points,
        Set<SoftSkill> softSkills,
        List<String> competencies,
        String activity,
        List<String> measureHints) {

    /** What a draft made from it says: its suggestions, serving an objective. */
    public GoalPlan plan(LocalDate today, Alignment serving) {
        var criteria =
                Arrays.stream(Criterion.values())
                        .map(
                                criterion ->
                                        new CriterionMet(
                                                criterion,
                                                points.stream()
                                                        .filter(
                                                                point ->
                                                                        point.criterion()
                                                                                == criterion)
                                                        .collect(Collectors.toSet()),
                                                null))
                        .filter(met -> !met.points().isEmpty())
                        .toList();
        return new GoalPlan(
                PersonalText.of(title),
                PersonalText.of(why),
                kind,
                horizon,
                today,
                today.plusMonths(months),
                key,
                softSkills,
                measures,
                criteria,
                List.of(serving),
                null,
                List.of());
    }

    /** A template that leaves it to the person how to find each baseline. */
    public GoalTemplate(
            String key,
            String title,
            String summary,
            String why,
            Kind kind,
            Horizon horizon,
            Set<CareerLevel> levels,
            int months,
            List<Measure> measures,
            Set<CriterionPoint> points,
            Set<SoftSkill> softSkills,
            List<String> competencies,
            String activity) {
        this(
                key,
                title,
                summary,
                why,
                kind,
                horizon,
                levels,
                months,
                measures,
                points,
                softSkills,
                competencies,
                activity,
                List.of());
    }
}
