package org.labgoals.platform.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.labgoals.platform.eventstore.EventHash;
import org.labgoals.shared.application.EventProof.Verdict;

/** A store in memory, well chained, with a checkpoint now and then, that can be tampered with. */
final class SomeStore {

    final List<ChainLink> events = new ArrayList<>();
    final List<StoredCheckpoint> checkpoints = new ArrayList<>();
    final Map<Long, List<Head>> heads = new HashMap<>();
    final Map<Long, String> outside = new HashMap<>();
    private final Map<String, Head> last = new HashMap<>();
    private final Map<String, Head> changed = new HashMap<>();
    private MerkleTree tree = new MerkleTree();

    /** So many events of a dozen records, a checkpoint after each hundred. */
    static SomeStore of(int events, Random chance) {
        var store = new SomeStore();
        for (int i = 1; i <= events; i++) {
            store.append("record-" + chance.nextInt(12), "{\"n\":" + chance.nextInt() + "}");
            if (i % 100 == 0) {
                store.checkpoint();
            }
        }
        return store;
    }

    /** The same events and checkpoints, to be tampered with; nothing is appended to it. */
    SomeStore copy() {
        var copy = new SomeStore();
        copy.events.addAll(events);
        copy.checkpoints.addAll(checkpoints);
        copy.heads.putAll(heads);
        return copy;
    }

    /** What somebody leaves who takes the end away and the checkpoints that saw it. */
    void cutTo(int left) {
        events.subList(left, events.size()).clear();
        checkpoints.removeIf(checkpoint -> checkpoint.events() > left);
        heads.keySet().removeIf(number -> number > checkpoints.size());
    }

    void append(String record, String payload) {
        var before = last.get(record);
        // places have holes, as rolled-back transactions leave them
        long place = events.isEmpty() ? 1 : events.getLast().place() + 1 + events.size() % 3;
        var event =
                chained(
                        new ChainLink(
                                place,
                                "event-" + place,
                                "Record",
                                record,
                                before == null ? 0 : before.sequence() + 1,
                                "2026-11-23T00:00:00Z",
                                "record.Changed",
                                "1",
                                payload,
                                "{\"actor\":\"ann\"}",
                                before == null ? EventHash.NONE : before.hash(),
                                EventHash.NONE));
        events.add(event);
        last.put(record, event.head());
        changed.put(record, event.head());
        tree.add(event);
    }

    void checkpoint() {
        var made =
                StoredCheckpoint.after(
                        checkpoints.isEmpty() ? StoredCheckpoint.NONE : checkpoints.getLast(),
                        events.getLast().place(),
                        events.size(),
                        Instant.EPOCH,
                        tree.root(),
                        changed.values());
        checkpoints.add(made);
        heads.put(made.number(), List.copyOf(changed.values()));
        changed.clear();
        tree = new MerkleTree();
    }

    /** How many events the last checkpoint covers. */
    int covered() {
        return checkpoints.isEmpty() ? 0 : (int) checkpoints.getLast().events();
    }

    /** Whether no later event of the store is of the same record. */
    boolean isLastOfItsRecord(int index) {
        var record = events.get(index).aggregateId();
        return events.subList(index + 1, events.size()).stream()
                .noneMatch(later -> later.aggregateId().equals(record));
    }

    Verdict verified() {
        return Verification.of(
                events.iterator(),
                checkpoints.iterator(),
                (Verification.Everything) number -> heads.getOrDefault(number, List.of()),
                outside);
    }

    static ChainLink chained(ChainLink event) {
        return new ChainLink(
                event.place(),
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.timestamp(),
                event.payloadType(),
                event.payloadRevision(),
                event.payload(),
                event.metadata(),
                event.previousHash(),
                event.computed());
    }
}
