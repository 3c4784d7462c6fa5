package org.labgoals.visit.application;

import java.util.List;

/**
 * Changes, the latest first.
 *
 * @param next where to go on; 0 when these were all
 */
public record Changes(List<Change> items, long next) {

    /** Keeps a copy. */
    public Changes {
        items = List.copyOf(items);
    }

    /** Nothing happened. */
    public static final Changes NONE = new Changes(List.of(), 0);

    public boolean hasMore() {
        return next != 0;
    }
}
