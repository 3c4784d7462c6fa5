package org.labgoals.shared.application;

import java.util.Collection;
import java.util.List;

/** Gives events as they are stored, with what proves that they are. Not authorised by itself. */
public interface ProvedEvents {

    /** The events' rows in the order they were recorded, and their proof. */
    Proved of(Collection<String> eventIds);

    /**
     * Events and their proof; hashes in hexadecimal.
     *
     * @param paths for each event that is under a checkpoint
     * @param checkpoints those that the paths lead to, the latest one, and all between
     */
    record Proved(List<Row> events, List<Path> paths, List<Checkpoint> checkpoints) {

        /** Keeps copies. */
        public Proved {
            events = List.copyOf(events);
            paths = List.copyOf(paths);
            checkpoints = List.copyOf(checkpoints);
        }
    }

    /** An event, byte for byte as it is stored: texts about people stand in it sealed. */
    record Row(
            long place,
            String eventId,
            String recordType,
            String recordId,
            long sequence,
            String timestamp,
            String payloadType,
            String payloadRevision,
            String payload,
            String metadata,
            String previousHash,
            String hash) {}

    /**
     * From an event up to the root of a checkpoint.
     *
     * @param path the nodes beside the way, each with {@code L} or {@code R} in front for its side
     */
    record Path(String event, long checkpoint, long place, List<String> path) {

        /** Keeps a copy. */
        public Path {
            path = List.copyOf(path);
        }
    }

    /** A checkpoint with all that its hash is made from. */
    record Checkpoint(
            long number,
            long upTo,
            long events,
            String at,
            String root,
            String heads,
            String previousHash,
            String hash) {}
}
