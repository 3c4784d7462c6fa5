package org.labgoals.alignment.application;

import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Health;
import org.labgoals.people.application.PersonLine;

/**
 * A goal where it is named in a view: its title, its owner, and how it goes with the reasons.
 *
 * @param health as of today
 * @param canMarkPersonal whether the viewer decides on it and it supports nothing
 */
public record ServingGoal(
        GoalState state, PersonLine owner, Health health, boolean canMarkPersonal) {}
