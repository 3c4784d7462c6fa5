package org.labgoals.people.domain;

import org.jspecify.annotations.Nullable;

/**
 * A position on the ladder, for example {@code MLS II}.
 *
 * @param level the career level that goes with it, null where none does
 */
public record HeldPosition(String position, @Nullable CareerLevel level) {}
