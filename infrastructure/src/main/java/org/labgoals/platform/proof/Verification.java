package org.labgoals.platform.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
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
    private final LongFunction<List<Head>> headsOf;
    private final Map<String, Head> last = new HashMap<>();
    private final Map<String, Head> changed = new HashMap<>();
    private MerkleTree tree = new MerkleTree();
    private StoredCheckpoint passed = StoredCheckpoint.NONE;
    private @Nullable StoredCheckpoint ahead;
    private long place;
    private long events;

    private Verification(Iterator<StoredCheckpoint> checkpoints, LongFunction<List<Head>> headsOf) {
        this.checkpoints = checkpoints;
        this.headsOf = headsOf;
    }

    /**
     * What holds of the events.
     *
     * @param events in the order of their places
     * @param checkpoints in the order of their numbers
     * @param headsOf the heads that a checkpoint names, by its number
     */
    static Verdict of(
            Iterator<ChainLink> events,
            Iterator<StoredCheckpoint> checkpoints,
            LongFunction<List<Head>> headsOf) {
        var verification = new Verification(checkpoints, headsOf);
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
        return misfit;
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
        var heads = headsOf.apply(checkpoint.number());
        if (!Arrays.equals(StoredCheckpoint.hashOf(heads), checkpoint.headsHash())) {
            return misfit(Fault.CHANGED_CHECKPOINT, checkpoint);
        }
        for (Head head : heads) {
            var found = changed.get(head.aggregateId());
            if (found == null || !found.isSame(head)) {
                return new Misfit(
                        Fault.REMOVED,
                        null,
                        head.aggregateId(),
                        head.sequence(),
                        checkpoint.number());
            }
        }
        if (checkpoint.events() != events || !Arrays.equals(checkpoint.root(), tree.root())) {
            return misfit(Fault.OTHER_EVENTS, checkpoint);
        }
        tree = new MerkleTree();
        changed.clear();
        passed = checkpoint;
        return next();
    }

    private @Nullable Misfit next() {
        ahead = checkpoints.hasNext() ? checkpoints.next() : null;
        return ahead == null || ahead.follows(passed)
                ? null
                : misfit(Fault.CHANGED_CHECKPOINT, ahead);
    }

    private Verdict verdict(@Nullable Misfit misfit) {
        long since = events - passed.events();
        return new Verdict(
                misfit,
                passed == StoredCheckpoint.NONE ? null : passed.told(),
                passed.events(),
                since - changed.size(),
                changed.size());
    }

    private static Misfit misfit(Fault fault, ChainLink event) {
        return new Misfit(fault, event.place(), event.aggregateId(), event.sequence(), null);
    }

    private static Misfit misfit(Fault fault, StoredCheckpoint checkpoint) {
        return new Misfit(fault, null, null, null, checkpoint.number());
    }
}
