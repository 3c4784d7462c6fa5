package org.labgoals.shared.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proves that what the store holds is what was recorded: each event is chained to the one before it
 * in its record, and checkpoints bind the order across records and that nothing was taken away.
 */
public interface EventProof {

    /** Reads every event once and says how far it is proven. May take minutes at millions. */
    Verdict verify();

    /**
     * Reads every event of a record, or of a person's records, and the checkpoints that bind them.
     * A record that was taken away whole shows where it is asked for by its own id, and where the
     * whole store is verified.
     *
     * @param subject a record's id, or a person's for all that is about them
     * @throws NotFound where nothing was ever recorded under that id
     */
    Verdict verify(String subject);

    /**
     * A checkpoint, signed with a key that is not in the database.
     *
     * @param number which, or null for the last
     * @throws NotFound where there is none
     * @throws CannotSign where the key is missing, or it signed another past than the database has
     */
    SignedCheckpoint signed(@Nullable Long number);

    /**
     * The public half of that key, as PEM.
     *
     * @throws CannotSign where the key is missing
     */
    String publicKey();

    /** Makes a checkpoint now, over everything that is settled, unless nothing has come since. */
    void makeCheckpoint();

    /**
     * Checkpoints, latest first.
     *
     * @param before only those with a lower number
     * @param most how many at most
     */
    List<Checkpoint> checkpoints(long before, int most);

    /**
     * What stood at a moment; whoever keeps its hash outside can prove later that nothing up to it
     * was changed.
     *
     * @param number counts from 1
     * @param upTo the last event's place among all, which nothing can come before any more
     * @param events how many there are up to it
     * @param root Merkle root over the events since the checkpoint before, in hexadecimal
     * @param hash binds all of this and the checkpoint before, in hexadecimal
     */
    record Checkpoint(long number, long upTo, long events, Instant at, String root, String hash) {}

    /**
     * What a verification found.
     *
     * @param misfit the first thing that does not fit, null when all does
     * @param checkpoint the last one that everything before it agrees with, null when there is none
     * @param outside the last checkpoint of which a signed copy outside the database agrees, null
     *     where none was at hand
     * @param proven events up to that checkpoint: no change, insertion or removal went unseen
     * @param chained events since that have a successor in their record: no change or insertion,
     *     nor a removal
     * @param tail last events of their records since: unchanged, but a removal would not show yet
     */
    record Verdict(
            @Nullable Misfit misfit,
            @Nullable Checkpoint checkpoint,
            @Nullable Long outside,
            long proven,
            long chained,
            long tail) {

        public boolean holds() {
            return misfit == null;
        }
    }

    /**
     * The first thing that does not fit.
     *
     * @param place the event's place among all, null where one is missing or it is a checkpoint
     * @param record the record it belongs to, null for a checkpoint
     * @param sequence its place in the record, from 0
     * @param checkpoint the checkpoint it disagrees with, null where the chain itself is broken
     */
    record Misfit(
            Fault fault,
            @Nullable Long place,
            @Nullable String record,
            @Nullable Long sequence,
            @Nullable Long checkpoint) {}

    /** Why something does not fit. */
    enum Fault {
        /** The event's own fields are not those its hash was made from. */
        CHANGED,
        /** It does not follow the event before it in its record: one is missing or was put in. */
        BROKEN_CHAIN,
        /** The record ends earlier than a checkpoint saw, or otherwise. */
        REMOVED,
        /** The checkpoint saw other events, or another order of them. */
        OTHER_EVENTS,
        /** The checkpoint itself is not what its hash was made from, or one is missing. */
        CHANGED_CHECKPOINT,
        /** A checkpoint kept outside the database is not in it: the past was rewritten or cut. */
        REWRITTEN
    }

    /** A checkpoint to keep outside the database: JSON, as {@code docs/proof.md} describes it. */
    record SignedCheckpoint(long number, String file) {}

    /** Nothing can be signed, for a reason that whoever runs the product can mend. */
    final class CannotSign extends RuntimeException {

        public CannotSign(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
