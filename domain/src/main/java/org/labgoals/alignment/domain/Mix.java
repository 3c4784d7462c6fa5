package org.labgoals.alignment.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.labgoals.goal.domain.Health.Grade;

/** How many goals go how: what a cell, a node or a group shows. */
public record Mix(int onTrack, int atRisk, int offTrack, int silent, int none) {

    public int of(Grade grade) {
        return switch (grade) {
            case ON_TRACK -> onTrack;
            case AT_RISK -> atRisk;
            case OFF_TRACK -> offTrack;
            case SILENT -> silent;
            case NONE -> none;
        };
    }

    public int all() {
        return onTrack + atRisk + offTrack + silent + none;
    }

    /** The grades that occur. */
    public Map<Grade, Integer> goals() {
        Map<Grade, Integer> goals = new EnumMap<>(Grade.class);
        for (var grade : Grade.values()) {
            if (of(grade) > 0) {
                goals.put(grade, of(grade));
            }
        }
        return goals;
    }

    /** The grade to colour it by: the worst there is. Silence is never green. */
    public Grade worst() {
        for (var grade : List.of(Grade.OFF_TRACK, Grade.SILENT, Grade.AT_RISK, Grade.NONE)) {
            if (of(grade) > 0) {
                return grade;
            }
        }
        return onTrack > 0 ? Grade.ON_TRACK : Grade.NONE;
    }
}
