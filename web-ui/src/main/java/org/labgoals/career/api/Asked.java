package org.labgoals.career.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.api.PlainValues;

/** What a question's address may say. */
final class Asked {

    private Asked() {}

    /** A day; null where none is named. */
    static @Nullable LocalDate day(@Nullable String sent) {
        return sent == null || sent.isEmpty() ? null : PlainValues.day(sent, "on");
    }
}
