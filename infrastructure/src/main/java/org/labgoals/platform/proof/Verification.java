package org.labgoals.platform.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EventProof.Fault;
import org.labgoals.shared.application.EventProof.Misfit;
import org.labgoals.shared.application.EventProof.Verdict;

/**
 * Follows the events in their order once, each in its record's chain, and asks each checkpoint it
 * passes. It stops at the first thing that does not fit. It remembers the last hash of each record
 * and no event.
 */
final class Verification {

    private final Iterator<StoredCheckpoint> checkpoints;
    private final Scope scope;
    private final Map<Long, String> outside;
    private final Map<String, Head> last = new HashMap<>();
    private final Map<String, Head> changed = new HashMap<>();
    private MerkleTree tree = new MerkleTree();
    private StoredCheckpoint passed = StoredCheckpoint.NONE;
    private @Nullable StoredCheckpoint ahead;
    private @Nullable Long agrees;
    private long place;
    private long events;
    private long proven;

    private Verification(
            Iterator<StoredCheckpoint> checkpoints, Scope scope, Map<Long, String> outside) {
        this.checkpoints = checkpoints;
        this.scope = scope;
        this.outside = outside;
    }

    /**
     * What holds of the events.
     *
     * @param events those of the scope, in the order of their places
     * @param checkpoints all, in the order of their numbers
     * @param outside hashes of checkpoints as they were kept outside the database, in hexadecimal,
     *     by number
     */
    static Verdict of(
            Iterator<ChainLink> events,
            Iterator<StoredCheckpoint> checkpoints,
            Scope scope,
            Map<Long, String> outside) {
        var verification = new Verification(checkpoints, scope, outside);
        return verification.verdict(verification.firstMisfit(events));
    }

    private @Nullable Misfit firstMisfit(Iterator<ChainLink> all) {
        var misfit = next();
        while (misfit == null && all.hasNext()) {
            var event = all.next();
            while (misfit == null && ahead != null && event.place() > ahead.upTo()) {
                misfit = pass(ahead);
            }
            if (misfit == null) {
                misfit = follow(event);
            }
        }
        while (misfit == null && ahead != null) {
            misfit = pass(ahead);
        }
        return misfit == null ? beyond() : misfit;
    }

    private @Nullable Misfit follow(ChainLink event) {
        if (!Arrays.equals(event.hash(), event.computed())) {
            return misfit(Fault.CHANGED, event);
        }
        var before = last.get(event.aggregateId());
        long sequence = before == null ? 0 : before.sequence() + 1;
        byte[] hash = before == null ? new byte[0] : before.hash();
        if (event.sequence() != sequence
                || !Arrays.equals(event.previousHash(), hash)
                || event.place() <= place) {
            return misfit(Fault.BROKEN_CHAIN, event);
        }
        last.put(event.aggregateId(), event.head());
        changed.put(event.aggregateId(), event.head());
        tree.add(event);
        place = event.place();
        events++;
        return null;
    }

    /** All events up to the checkpoint were followed: are they those it saw? */
    private @Nullable Misfit pass(StoredCheckpoint checkpoint) {
        var misfit =
                changed.isEmpty() && !scope.isNamedBy(checkpoint.number())
                        ? null
                        : others(checkpoint);
        if (misfit != null) {
            return misfit;
        }
        var kept = outside.get(checkpoint.number());
        if (kept != null) {
            if (!kept.equals(checkpoint.told().hash())) {
                return misfit(Fault.REWRITTEN, checkpoint);
            }
            agrees = checkpoint.number();
        }
        tree = new MerkleTree();
        changed.clear();
        passed = checkpoint;
        proven = events;
        return next();
    }

    private @Nullable Misfit others(StoredCheckpoint checkpoint) {
        var heads = scope.heads(checkpoint.number());
        if (!Arrays.equals(StoredCheckpoint.hashOf(heads), checkpoint.headsHash())) {
            return misfit(Fault.CHANGED_CHECKPOINT, checkpoint);
        }
        for (Head head : heads) {
            var found = changed.get(head.aggregateId());
            if (scope.covers(head.aggregateId()) && (found == null || !found.isSame(head))) {
                return new Misfit(
                        Fault.REMOVED,
                        null,
                        head.aggregateId(),
                        head.sequence(),
                        checkpoint.number());
            }
        }
        var seen = scope.tree(tree, passed.upTo(), checkpoint.upTo());
        return checkpoint.events() - passed.events() == seen.leaves()
                        && Arrays.equals(checkpoint.root(), seen.root())
                ? null
                : misfit(Fault.OTHER_EVENTS, checkpoint);
    }

    private @Nullable Misfit next() {
        ahead = checkpoints.hasNext() ? checkpoints.next() : null;
        return ahead == null || ahead.follows(passed)
                ? null
                : misfit(Fault.CHANGED_CHECKPOINT, ahead);
    }

    /** A checkpoint was kept outside that the database does not reach. */
    private @Nullable Misfit beyond() {
        return outside.keySet().stream()
                .filter(number -> number > passed.number())
                .sorted()
                .findFirst()
                .map(number -> new Misfit(Fault.REWRITTEN, null, null, null, number))
                .orElse(null);
    }

    private Verdict verdict(@Nullable Misfit misfit) {
        long since = events - proven;
        return new Verdict(
                misfit,
                passed == StoredCheckpoint.NONE ? null : passed.told(),
                agrees,
                proven,
                since - changed.size(),
                changed.size());
    }

    private static Misfit misfit(Fault fault, ChainLink event) {
        return new Misfit(fault, event.place(), event.aggregateId(), event.sequence(), null);
    }

    private static Misfit misfit(Fault fault, StoredCheckpoint checkpoint) {
        return new Misfit(fault, null, null, null, checkpoint.number());
    }

    /** What is verified: everything, or some records alone. */
    interface Scope {

        /** The heads that a checkpoint names, of whatever record. */
        List<Head> heads(long checkpoint);

        boolean covers(String aggregateId);

        /** Whether a checkpoint names one of the records, as far as that is known beforehand. */
        boolean isNamedBy(long checkpoint);

        /**
         * The tree over all events after one place and up to another.
         *
         * @param followed the tree over those of the scope
         */
        MerkleTree tree(MerkleTree followed, long after, long upTo);
    }

    /** Every event of the store. */
    interface Everything extends Scope {

        @Override
        default boolean covers(String aggregateId) {
            return true;
        }

        @Override
        default boolean isNamedBy(long checkpoint) {
            return true;
        }

        @Override
        default MerkleTree tree(MerkleTree followed, long after, long upTo) {
            return followed;
        }
    }
}
