package org.labgoals.career.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * Where a fact is recorded, so that a click can lead there.
 *
 * @param id of the goal, the test system, or the entry in the person's record
 * @param event id of the event that says it; null where several do, and for what is imagined
 * @param title what people call it, null where its words say all
 */
public record FactRef(Sort sort, String id, @Nullable String event, @Nullable PersonalText title) {

    /** A reference without a title. */
    public static FactRef to(Sort sort, String id) {
        return new FactRef(sort, id, null, null);
    }

    /** What kind of record it is in. */
    public enum Sort {
        POSITION,
        GOAL,
        CREDENTIAL,
        RATING,
        ACTIVITY,
        TEST_SYSTEM,
        WIN,
        EXPERIENCE,
        /** Nowhere: somebody asks what if. */
        WHAT_IF
    }
}
