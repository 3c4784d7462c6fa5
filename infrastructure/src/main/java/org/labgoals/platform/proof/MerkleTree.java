package org.labgoals.platform.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
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
        add(leaf(place, hash));
    }

    private void add(byte[] leaf) {
        var node = leaf;
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

    static byte[] leaf(long place, byte[] hash) {
        return Digest.sha256()
                .bytes(LEAF)
                .bytes(ByteBuffer.allocate(Long.BYTES).putLong(place).array())
                .bytes(hash)
                .done();
    }

    /**
     * The way from a leaf up to the root: the nodes beside it, each in hexadecimal with {@code L}
     * or {@code R} in front for its side (RFC 6962, section 2.1.1).
     */
    static List<String> path(List<byte[]> leaves, int leaf) {
        List<String> path = new ArrayList<>();
        climb(leaves, leaf, path);
        return path;
    }

    private static void climb(List<byte[]> leaves, int leaf, List<String> path) {
        if (leaves.size() == 1) {
            return;
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        var first = leaves.subList(0, left);
        var rest = leaves.subList(left, leaves.size());
        if (leaf < left) {
            climb(first, leaf, path);
            path.add("R" + HexFormat.of().formatHex(rootOf(rest)));
        } else {
            climb(rest, leaf - left, path);
            path.add("L" + HexFormat.of().formatHex(rootOf(first)));
        }
    }

    private static byte[] rootOf(List<byte[]> leaves) {
        var tree = new MerkleTree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Digest.sha256().bytes(NODE).bytes(left).bytes(right).done();
    }
}
