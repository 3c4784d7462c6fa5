package org.labgoals.goal.application;

import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Health;
import org.labgoals.people.application.PersonLine;

/**
 * A goal in a list.
 *
 * @param state the goal as it stands
 * @param owner who it belongs to
 * @param health how it is going, with reasons in words
 * @param nextStep what is due or awaited next
 */
public record GoalLine(GoalState state, PersonLine owner, Health health, NextStep nextStep) {}
