package org.labgoals.goal.application;

import java.util.List;
import org.labgoals.people.domain.CareerLevel;

/** The catalogue as the data files beside the classes say, read once. */
public final class CatalogueFromFiles implements Catalogue {
    @Override
    public List<GoalTemplate> templates() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public LevelGuidance guidance(CareerLevel level) {
        throw new UnsupportedOperationException("not yet");
    }
}
