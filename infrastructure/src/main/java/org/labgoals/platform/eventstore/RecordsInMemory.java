package org.labgoals.platform.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.caching.Cache;

/** The records that this node keeps ready for their next command. */
final class RecordsInMemory {

    private final List<Cache> caches = new CopyOnWriteArrayList<>();

    /** Another cache, for one kind of record. */
    Cache cache() {
        Cache cache = new BegunRecords();
        caches.add(cache);
        return cache;
    }

    /** Each record is read from its events again before its next command. */
    void forget() {
        caches.forEach(Cache::removeAll);
    }
}
