package org.labgoals.goal.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a draft came from, when somebody or something other than its owner gave rise to it.
 *
 * @param kind {@code feedback}, {@code review} or {@code proposal}
 * @param reference id of that record, null where there is none
 */
public record Origin(String kind, @Nullable String reference) {}
