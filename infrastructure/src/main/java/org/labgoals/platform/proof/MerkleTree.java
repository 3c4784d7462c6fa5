package org.labgoals.platform.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle root over events in their order (RFC 6962, section 2.1): a leaf is an event's place,
 * as a signed 64-bit number, and its hash. It keeps one hash for each level, however many leaves
 * come.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> whole = new ArrayList<>();
    private long leaves;

    void add(ChainLink event) {
        add(event.place(), event.hash());
    }

    void add(long place, byte[] hash) {
        var node =
                Digest.sha256()
                        .bytes(LEAF)
                        .bytes(ByteBuffer.allocate(Long.BYTES).putLong(place).array())
                        .bytes(hash)
                        .done();
        // as many whole subtrees end here as the number of leaves before has ones at its end
        for (long before = leaves; (before & 1) == 1; before >>= 1) {
            node = node(whole.removeLast(), node);
        }
        whole.add(node);
        leaves++;
    }

    /** How many events there are. */
    long leaves() {
        return leaves;
    }

    /** The root; of nothing, the hash of nothing. */
    byte[] root() {
        if (whole.isEmpty()) {
            return Digest.sha256().done();
        }
        var root = whole.getLast();
        for (int i = whole.size() - 2; i >= 0; i--) {
            root = node(whole.get(i), root);
        }
        return root;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Digest.sha256().bytes(NODE).bytes(left).bytes(right).done();
    }
}
