package org.labgoals.alignment.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.labgoals.goal.domain.Health.Grade;

/** How many goals go how: what a cell, a node or a group shows. */
public record Mix(Map<Grade, Integer> goals) {

    /** Keeps a copy. */
    public Mix {
        goals = Map.copyOf(goals);
    }

    static Mix of(List<GoalFact> goals) {
        Map<Grade, Integer> counted = new EnumMap<>(Grade.class);
        goals.forEach(goal -> counted.merge(goal.health(), 1, Integer::sum));
        return new Mix(counted);
    }

    public int of(Grade grade) {
        return goals.getOrDefault(grade, 0);
    }

    public int all() {
        return goals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The grade to colour it by: the worst there is. Silence is never green. */
    public Grade worst() {
        for (var grade : List.of(Grade.OFF_TRACK, Grade.SILENT, Grade.AT_RISK, Grade.NONE)) {
            if (of(grade) > 0) {
                return grade;
            }
        }
        return of(Grade.ON_TRACK) > 0 ? Grade.ON_TRACK : Grade.NONE;
    }
}
