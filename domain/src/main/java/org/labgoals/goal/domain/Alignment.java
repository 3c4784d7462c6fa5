package org.labgoals.goal.domain;

import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;

/**
 * A goal supports an objective.
 *
 * @param how the sentence saying how
 */
public record Alignment(ObjectiveId objective, Contribution contribution, PersonalText how) {}
