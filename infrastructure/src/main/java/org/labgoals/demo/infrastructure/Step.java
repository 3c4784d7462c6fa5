package org.labgoals.demo.infrastructure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Standing;

/**
 * One thing that happened in the demo laboratory.
 *
 * @param vocabulary the sealed interface of the command
 * @param record id of the record it happened to
 * @param recorded the day it was written down
 * @param by key of the person who did it
 * @param standing how they stood to the record
 * @param onBehalfOf key of the person they stood in for, null for nobody
 * @param corrects which of the record's events it corrects or strikes, counted from 1; 0 for the
 *     one before; null for everything else
 * @param command makes the command for the occasion
 */
record Step(
        Class<?> vocabulary,
        String record,
        LocalDate recorded,
        String by,
        Standing standing,
        @Nullable String onBehalfOf,
        @Nullable Integer corrects,
        Asking command) {

    /** Makes a command for an occasion; a correction is told the id of the event it corrects. */
    @FunctionalInterface
    interface Asking {
        Object on(Occasion occasion, String corrected);
    }
}
