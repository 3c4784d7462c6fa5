package org.labgoals.platform.proof;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.labgoals.shared.application.EventProof.Checkpoint;

/**
 * A checkpoint as stored.
 *
 * @param at when it was made, as stored
 * @param headsHash over the heads of the records changed since the one before
 */
record StoredCheckpoint(
        long number,
        long upTo,
        long events,
        String at,
        byte[] root,
        byte[] headsHash,
        byte[] previousHash,
        byte[] hash) {

    /** What the first one follows. */
    static final StoredCheckpoint NONE =
            new StoredCheckpoint(
                    0,
                    0,
                    0,
                    Instant.EPOCH.toString(),
                    new byte[0],
                    new byte[0],
                    new byte[0],
                    new byte[0]);

    /** The next one, with its hash. */
    static StoredCheckpoint after(
            StoredCheckpoint before,
            long upTo,
            long events,
            Instant at,
            byte[] root,
            Collection<Head> heads) {
        var without =
                new StoredCheckpoint(
                        before.number + 1,
                        upTo,
                        events,
                        at.toString(),
                        root,
                        hashOf(heads),
                        before.hash,
                        new byte[0]);
        return new StoredCheckpoint(
                without.number,
                upTo,
                events,
                without.at,
                root,
                without.headsHash,
                before.hash,
                without.computed());
    }

    /** SHA-256 over the heads by aggregate id, each field framed. */
    static byte[] hashOf(Collection<Head> heads) {
        var digest = Digest.sha256();
        List<Head> inOrder =
                heads.stream().sorted(Comparator.comparing(Head::aggregateId)).toList();
        for (Head head : inOrder) {
            digest.field(head.aggregateId()).field(head.sequence()).field(head.hash());
        }
        return digest.done();
    }

    /** The hash its fields make, each framed, in the order of the columns. */
    byte[] computed() {
        return Digest.sha256()
                .field(number)
                .field(upTo)
                .field(events)
                .field(at)
                .field(root)
                .field(headsHash)
                .field(previousHash)
                .done();
    }

    /** Whether it is what its hash was made from and comes right after the other. */
    boolean follows(StoredCheckpoint before) {
        return number == before.number + 1
                && upTo > before.upTo
                && events > before.events
                && Arrays.equals(previousHash, before.hash)
                && Arrays.equals(hash, computed());
    }

    Checkpoint told() {
        var hex = HexFormat.of();
        return new Checkpoint(
                number, upTo, events, Instant.parse(at), hex.formatHex(root), hex.formatHex(hash));
    }
}
