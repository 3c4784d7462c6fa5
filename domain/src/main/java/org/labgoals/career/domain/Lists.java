package org.labgoals.career.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of records that a person may have written by hand. */
final class Lists {

    private Lists() {}

    /** A copy that nobody changes; a list that was left out is empty. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
