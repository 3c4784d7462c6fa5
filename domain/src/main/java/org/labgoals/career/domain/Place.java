package org.labgoals.career.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;

/**
 * Whose an expectation is: a level's or a position's.
 *
 * @param level null where it is a position's
 * @param position key of the position, null where it is a level's
 */
public record Place(@Nullable CareerLevel level, @Nullable String position) {

    /** A level's. */
    public static Place at(CareerLevel level) {
        return new Place(level, null);
    }

    /** A position's. */
    public static Place at(LadderPosition position) {
        return new Place(null, position.key());
    }
}
