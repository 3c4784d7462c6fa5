package org.labgoals.platform.eventstore;

import org.axonframework.common.caching.WeakReferenceCache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps aggregates weakly once they have begun. One that was asked for something that was so
 * already, before its first event, has no id yet: there is nothing to keep, and that is no fault.
 */
final class BegunRecords extends WeakReferenceCache {

    @Override
    public void put(@Nullable Object id, Object aggregate) {
        if (id != null) {
            super.put(id, aggregate);
        }
    }

    @Override
    public boolean remove(@Nullable Object id) {
        return id != null && super.remove(id);
    }
}
