package org.labgoals.goal.domain;

import java.time.LocalDate;

/** Grades how a goal is going from what was checked in; silence is never green. */
public final class GoalHealth {
    private GoalHealth() {}

    /** The goal's health on a day, with the reasons in words. */
    public static Health of(GoalState goal, LocalDate today) {
        throw new UnsupportedOperationException("not yet");
    }
}
