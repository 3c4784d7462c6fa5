package org.labgoals.goal.domain;

import org.labgoals.shared.domain.PersonalText;

/** Why a goal counts as achieved although this measure was not met, in writing. */
public record MeasureException(MeasureId measure, PersonalText reason) {}
