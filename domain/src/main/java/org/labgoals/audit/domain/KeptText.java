package org.labgoals.audit.domain;

import org.labgoals.shared.domain.PersonalText;

/**
 * A text that a redaction leaves, recorded again.
 *
 * @param iv tells it from the event’s others: the initialisation vector it was sealed with, in base
 *     64
 */
public record KeptText(String iv, PersonalText text) {}
