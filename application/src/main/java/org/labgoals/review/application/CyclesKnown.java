package org.labgoals.review.application;

import java.util.List;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.shared.application.Viewer;
import org.springframework.stereotype.Component;

/** The review cycles that somebody may know of, for a look across records. */
@Component
public class CyclesKnown {

    private final CycleSight sight;

    CyclesKnown(CycleSight sight) {
        this.sight = sight;
    }

    /** All that the viewer may know of. */
    public List<ReviewCycleState> all(Viewer viewer) {
        return sight.all(viewer);
    }
}
