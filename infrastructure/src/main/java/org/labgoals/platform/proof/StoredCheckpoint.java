package org.labgoals.platform.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.labgoals.shared.application.EventProof.Checkpoint;
import org.labgoals.shared.application.ProvedEvents;

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

    static StoredCheckpoint of(ResultSet row, int number) throws SQLException {
        return new StoredCheckpoint(
                row.getLong("number"),
                row.getLong("up_to"),
                row.getLong("events"),
                row.getString("made_at"),
                row.getBytes("root"),
                row.getBytes("heads"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }

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

    /** With all that its hash is made from. */
    ProvedEvents.Checkpoint whole() {
        var hex = HexFormat.of();
        return new ProvedEvents.Checkpoint(
                number,
                upTo,
                events,
                at,
                hex.formatHex(root),
                hex.formatHex(headsHash),
                hex.formatHex(previousHash),
                hex.formatHex(hash));
    }
}
