package org.labgoals.goal.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the writing coach says about a draft; it advises and never refuses.
 *
 * @param key message key of the sentence and of its suggestion ({@code key + ".suggestion"})
 * @param field the part of the draft it speaks of: {@code title}, {@code why}, {@code kind}, {@code
 *     horizon}, {@code dates}, {@code measures} or {@code criteria}
 * @param measure which measure by position from 0, null when it speaks of no single one
 * @param values what the message's placeholders are filled with
 * @param weight whether activation would refuse it as it is
 */
public record Advice(
        String key, String field, @Nullable Integer measure, List<String> values, Weight weight) {

    /** How much it matters. */
    public enum Weight {
        /** Activation would refuse. */
        MISSING,
        /** It could be better. */
        WEAK
    }
}
