package org.labgoals.shared.application;

import java.util.function.Supplier;

/**
 * What another record's step follows from: whatever is sent meanwhile says so in its metadata
 * ({@link Metadata#CAUSATION}), and needs no field for it.
 */
public final class Cause {

    private static final ScopedValue<String> EVENT = ScopedValue.newInstance();

    private Cause() {}

    /**
     * What the work answers, done because of an event.
     *
     * @param event id of the event
     */
    public static <T> T call(String event, Supplier<T> work) {
        return ScopedValue.where(EVENT, event).call(work::get);
    }

    static Metadata on(Metadata metadata) {
        return EVENT.isBound() ? metadata.with(Metadata.CAUSATION, EVENT.get()) : metadata;
    }
}
