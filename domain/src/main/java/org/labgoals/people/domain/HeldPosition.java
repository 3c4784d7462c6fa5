package org.labgoals.people.domain;

import org.jspecify.annotations.Nullable;

/**
 * A position on the ladder, for example {@code MLS II}.
 *
 * @param level the career level that goes with it, null where none does
 */
public record HeldPosition(String position, @Nullable CareerLevel level) {

    /** Whether it is another position, and of no lower level where both have one. */
    boolean isAbove(HeldPosition other) {
        boolean lower = level != null && other.level != null && level.compareTo(other.level) < 0;
        return !position.equals(other.position) && !lower;
    }
}
