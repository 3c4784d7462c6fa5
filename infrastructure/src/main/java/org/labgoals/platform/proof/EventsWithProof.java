package org.labgoals.platform.proof;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labgoals.shared.application.ProvedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads events as stored, and the way from each up to the root of its checkpoint (RFC 6962). */
@Component
class EventsWithProof implements ProvedEvents {

    private static final HexFormat HEX = HexFormat.of();

    private static final String ROWS =
            """
            select global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                   "timestamp", payload_type, payload_revision, payload, metadata,
                   previous_hash, hash
            from domain_event where event_id = any (:ids) order by global_index
            """;

    private static final String LEAVES =
            """
            select global_index, hash from domain_event
            where global_index > :after and global_index <= :up_to order by global_index
            """;

    private final JdbcClient database;

    EventsWithProof(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Proved of(Collection<String> eventIds) {
        List<Row> rows =
                database.sql(ROWS)
                        .param("ids", eventIds.toArray(String[]::new))
                        .query(EventsWithProof::row)
                        .list();
        List<Checkpoint> checkpoints = rows.isEmpty() ? List.of() : from(rows.getFirst().place());
        Map<Long, List<Row>> under = new TreeMap<>();
        for (var row : rows) {
            checkpoints.stream()
                    .filter(each -> each.upTo() >= row.place())
                    .findFirst()
                    .ifPresent(
                            each ->
                                    under.computeIfAbsent(each.number(), none -> new ArrayList<>())
                                            .add(row));
        }
        List<Path> paths = new ArrayList<>();
        long after = checkpoints.isEmpty() ? 0 : before(checkpoints.getFirst().number());
        for (var checkpoint : checkpoints) {
            var these = under.getOrDefault(checkpoint.number(), List.of());
            if (!these.isEmpty()) {
                paths.addAll(paths(checkpoint, after, these));
            }
            after = checkpoint.upTo();
        }
        return new Proved(rows, paths, checkpoints);
    }

    /** The first checkpoint that binds the place, and all since. */
    private List<Checkpoint> from(long place) {
        return database.sql("select * from checkpoint where up_to >= :place order by number")
                .param("place", place)
                .query(EventsWithProof::checkpoint)
                .list();
    }

    private long before(long number) {
        return database.sql("select up_to from checkpoint where number = :before")
                .param("before", number - 1)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private List<Path> paths(Checkpoint checkpoint, long after, List<Row> rows) {
        List<Long> places = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        database.sql(LEAVES)
                .param("after", after)
                .param("up_to", checkpoint.upTo())
                .query(
                        row -> {
                            places.add(row.getLong(1));
                            leaves.add(leaf(row.getLong(1), row.getBytes(2)));
                        });
        List<Path> paths = new ArrayList<>();
        for (var row : rows) {
            List<String> path = new ArrayList<>();
            climb(leaves, places.indexOf(row.place()), path);
            paths.add(new Path(row.eventId(), checkpoint.number(), row.place(), path));
        }
        return paths;
    }

    /** Adds the nodes beside the way from the leaf; answers the root of these leaves. */
    private static void climb(List<byte[]> leaves, int leaf, List<String> path) {
        if (leaves.size() == 1) {
            return;
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        var first = leaves.subList(0, left);
        var rest = leaves.subList(left, leaves.size());
        if (leaf < left) {
            climb(first, leaf, path);
            path.add("R" + HEX.formatHex(root(rest)));
        } else {
            climb(rest, leaf - left, path);
            path.add("L" + HEX.formatHex(root(first)));
        }
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Digest.sha256()
                .bytes(new byte[] {1})
                .bytes(root(leaves.subList(0, left)))
                .bytes(root(leaves.subList(left, leaves.size())))
                .done();
    }

    private static byte[] leaf(long place, byte[] hash) {
        return Digest.sha256()
                .bytes(new byte[] {0})
                .bytes(ByteBuffer.allocate(Long.BYTES).putLong(place).array())
                .bytes(hash)
                .done();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        byte[] previous = row.getBytes("previous_hash");
        return new Row(
                row.getLong("global_index"),
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("timestamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("metadata"),
                previous == null ? "" : HEX.formatHex(previous),
                HEX.formatHex(row.getBytes("hash")));
    }

    private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new Checkpoint(
                row.getLong("number"),
                row.getLong("up_to"),
                row.getLong("events"),
                row.getString("made_at"),
                HEX.formatHex(row.getBytes("root")),
                HEX.formatHex(row.getBytes("heads")),
                HEX.formatHex(row.getBytes("previous_hash")),
                HEX.formatHex(row.getBytes("hash")));
    }
}
