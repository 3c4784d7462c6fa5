package org.labgoals.indicator.domain;

import org.labgoals.shared.domain.PersonalText;

/**
 * A reading that was taken out again, such as one of the wrong month.
 *
 * @param reading as it stood, with what it was before that
 */
public record WithdrawnReading(KeptReading reading, PersonalText reason) {}
