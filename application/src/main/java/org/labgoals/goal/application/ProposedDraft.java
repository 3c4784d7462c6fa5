package org.labgoals.goal.application;

import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.application.PersonLine;

/** A draft that was proposed to somebody. What it says is theirs alone until they submit it. */
public record ProposedDraft(PersonLine person, GoalId goal, boolean pending) {}
