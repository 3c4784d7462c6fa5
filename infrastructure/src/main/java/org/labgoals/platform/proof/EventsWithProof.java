package org.labgoals.platform.proof;

import java.util.ArrayList;
import java.util.Collection;
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
        List<ChainLink> rows =
                database.sql(ChainLink.ROWS + "event_id = any (:ids) order by global_index")
                        .param("ids", eventIds.toArray(String[]::new))
                        .query(ChainLink::of)
                        .list();
        List<StoredCheckpoint> checkpoints =
                rows.isEmpty() ? List.of() : from(rows.getFirst().place());
        Map<Long, List<ChainLink>> under = new TreeMap<>();
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
        return new Proved(
                rows.stream().map(ChainLink::told).toList(),
                paths,
                checkpoints.stream().map(StoredCheckpoint::whole).toList());
    }

    /** The first checkpoint that binds the place, and all since. */
    private List<StoredCheckpoint> from(long place) {
        return database.sql("select * from checkpoint where up_to >= :place order by number")
                .param("place", place)
                .query(StoredCheckpoint::of)
                .list();
    }

    private long before(long number) {
        return database.sql("select up_to from checkpoint where number = :before")
                .param("before", number - 1)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private List<Path> paths(StoredCheckpoint checkpoint, long after, List<ChainLink> rows) {
        List<Long> places = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        database.sql(LEAVES)
                .param("after", after)
                .param("up_to", checkpoint.upTo())
                .query(
                        row -> {
                            places.add(row.getLong(1));
                            leaves.add(MerkleTree.leaf(row.getLong(1), row.getBytes(2)));
                        });
        List<Path> paths = new ArrayList<>();
        for (var row : rows) {
            var path = MerkleTree.path(leaves, places.indexOf(row.place()));
            paths.add(new Path(row.eventId(), checkpoint.number(), row.place(), path));
        }
        return paths;
    }
}
