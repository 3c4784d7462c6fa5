package org.labgoals.shared.application;

import org.labgoals.shared.domain.PersonalText;

/**
 * A record where only its name is told.
 *
 * @param title as it is called now
 * @param address where the screens show it, without a slash in front
 */
public record ShownRecord(PersonalText title, String address) {}
