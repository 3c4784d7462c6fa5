package org.labgoals.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads events in the order of their index, for whoever has read all of those before. */
public final class SettledEvents {

    private final ChainedEventStorage storage;
    private final StoreEnd end;

    SettledEvents(ChainedEventStorage storage, StoreEnd end) {
        this.storage = storage;
        this.end = end;
    }

    /** Below this index, itself included, nothing can come any more; 0 for an empty store. */
    public long end() {
        return Math.max(0, end.settled());
    }

    /** The first of the events after one index, up to and including another. */
    public List<? extends TrackedEventMessage<?>> between(long after, long upTo, int most) {
        return storage.between(after, upTo, most);
    }
}
