package org.labgoals.goal.domain;

import java.util.List;

/**
 * How a goal is going. Silence is never green.
 *
 * @param reasons in words, the weightiest first
 */
public record Health(Grade grade, List<Reason> reasons) {

    /** The four grades; NONE where health does not apply (drafts, paused and final goals). */
    public enum Grade {
        ON_TRACK,
        AT_RISK,
        OFF_TRACK,
        SILENT,
        NONE
    }

    /**
     * Why.
     *
     * @param key message key, for example {@code behind-expected-course}
     * @param values what the message's placeholders are filled with, in order
     */
    public record Reason(String key, List<String> values) {}
}
