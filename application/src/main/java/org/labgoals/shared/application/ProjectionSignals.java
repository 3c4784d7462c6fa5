package org.labgoals.shared.application;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Tells, after a projection's commit, which records' rows changed. */
public interface ProjectionSignals {

    /**
     * Hears of every change of the feature's rows from now on, on the projection's own thread: hand
     * work on, do not do it there.
     *
     * @param feature the name of the processor, such as {@code goal}
     */
    Subscription subscribe(String feature, Listener listener);

    /**
     * Waits until the record's row has the version, woken by the projection's commit.
     *
     * @param rowVersion asks the row; asked once the waiter is registered, so that nothing between
     *     is missed
     * @return whether the row got there in time
     */
    boolean awaitVersion(
            String feature,
            String subjectId,
            long version,
            Supplier<OptionalLong> rowVersion,
            Duration atMost);

    /** One record's row has changed. */
    record Changed(String feature, String subjectId, long version) {}

    /** Hears of changes. */
    @FunctionalInterface
    interface Listener {
        /** The row is committed when this is called. */
        void changed(Changed change);

        /** Changes may have gone unheard: anything of the feature may have changed. */
        default void missed() {}
    }

    /** Ends what {@link #subscribe} began. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
