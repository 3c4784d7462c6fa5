package org.labgoals.platform.projection;

import java.util.Collection;
import java.util.List;
import org.labgoals.shared.application.ProjectionSignals;

/** Holds what rows say, and hears when they say something else, whoever folded them. */
public interface ToldOfRows extends ProjectionSignals.Listener {

    /** The rows of these ids have changed. */
    void changed(Collection<String> ids);

    /** All rows may have changed. */
    void forget();

    @Override
    default void changed(ProjectionSignals.Changed change) {
        changed(List.of(change.subjectId()));
    }

    @Override
    default void missed() {
        forget();
    }
}
