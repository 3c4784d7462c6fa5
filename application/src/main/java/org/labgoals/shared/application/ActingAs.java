package org.labgoals.shared.application;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does something as a viewer who is known already: re-asking a watched question on another thread,
 * or filling a demo laboratory. {@link CurrentViewer} answers with this viewer first.
 */
public final class ActingAs {

    private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();

    private ActingAs() {}

    /** What the work answers, done as the viewer. */
    public static <T> T call(Viewer viewer, Supplier<T> work) {
        return ScopedValue.where(VIEWER, viewer).call(work::get);
    }

    /** Does the work as the viewer. */
    public static void run(Viewer viewer, Runnable work) {
        ScopedValue.where(VIEWER, viewer).run(work);
    }

    /** As whom this thread acts right now, if it was told so. */
    public static Optional<Viewer> viewer() {
        return VIEWER.isBound() ? Optional.of(VIEWER.get()) : Optional.empty();
    }
}
