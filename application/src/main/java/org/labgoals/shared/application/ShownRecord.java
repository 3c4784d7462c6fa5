package org.labgoals.shared.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * A record where only its name is told.
 *
 * @param title as it is called now; null for the only one of its kind, which the screens name by
 *     its address
 * @param address where the screens show it, without a slash in front
 */
public record ShownRecord(@Nullable PersonalText title, String address) {}
