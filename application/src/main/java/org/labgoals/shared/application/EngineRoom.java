package org.labgoals.shared.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the rows that screens read keep up with the events, and what they could not take in. Not
 * authorised by itself: the façade that uses it decides who may.
 */
public interface EngineRoom {

    /** The names of all features that have rows. */
    List<String> features();

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

    /** What whoever looks on is told under, as by {@link ProjectionSignals}. */
    String NEWS = "engine room";

    /**
     * Asks that rows are folded anew from the first event, beside those that are served, and take
     * their place in the end.
     *
     * @param features which; all of them when empty
     * @return whether it was taken: not while one goes on, nor for what is no feature
     */
    boolean rebuild(Collection<String> features);

    /** The rebuild that goes on, or else the last one. */
    Optional<Rebuild> rebuild();

    /**
     * How far a rebuild has come.
     *
     * @param served the features whose new rows are served already
     * @param readTo the index of the last event in the new rows
     * @param last the index of the last event there is
     * @param worked the time that it took so far, without what lay between
     * @param endedAt null while it goes on
     * @param trouble why it was given up, null where it was not
     */
    record Rebuild(
            List<String> features,
            List<String> served,
            long readTo,
            long last,
            Duration worked,
            Instant askedAt,
            @Nullable Instant endedAt,
            @Nullable String trouble) {

        /** Events a second; 0 while nothing is known. */
        public long rate() {
            return worked.isZero() ? 0 : readTo * 1_000 / worked.toMillis();
        }

        /** How long the rest takes at this rate; empty while nothing is known. */
        public Optional<Duration> left() {
            return rate() == 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds((last - readTo) / rate()));
        }
    }

    /**
     * How far a projection has come.
     *
     * @param behind how many events at most it has yet to read
     * @param oldest when the first of them was recorded, null where there is none
     */
    record Following(String feature, long behind, @Nullable Instant oldest) {}

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
