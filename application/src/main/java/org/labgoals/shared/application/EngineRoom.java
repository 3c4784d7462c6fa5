package org.labgoals.shared.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the rows that screens read keep up with the events, and what they could not take in. Not
 * authorised by itself: the façade that uses it decides who may.
 */
public interface EngineRoom {

    /** Each feature's projection, by name. */
    List<Following> projections();

    /** The records with events that wait, the longest waiting first, at most two hundred. */
    List<Parked> parked();

    /**
     * Folds a record's waiting events.
     *
     * @return why it could not be done; empty when they are folded now, or nothing waited
     */
    Optional<String> tryAgain(String feature, String record);

    /**
     * Leaves out the first of a record's waiting events for good and folds the others. The event
     * stays recorded; only this feature's rows do without it, until they are folded anew.
     *
     * @return why the others could not be folded; then nothing was left out
     */
    Optional<String> leaveOut(String feature, String record);

    /**
     * How far a projection has come.
     *
     * @param behind how many events at most it has yet to read
     */
    record Following(String feature, long behind) {}

    /**
     * A record whose events wait.
     *
     * @param event the name of the first of them
     * @param eventId its id
     * @param reason what went wrong, without a word of what stood in the record
     * @param events how many wait
     */
    record Parked(
            String feature,
            String record,
            String event,
            String eventId,
            @Nullable String reason,
            int events,
            Instant since) {}
}
