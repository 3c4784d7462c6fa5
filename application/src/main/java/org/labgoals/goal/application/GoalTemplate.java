package org.labgoals.goal.application;

import java.util.List;
import java.util.Set;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.domain.CareerLevel;

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
