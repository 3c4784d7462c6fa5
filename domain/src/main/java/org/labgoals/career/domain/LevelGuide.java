package org.labgoals.career.domain;

import java.util.List;
import org.labgoals.people.domain.CareerLevel;

/**
 * What a career level is about and expects, whatever the position.
 *
 * @param focus in a sentence
 * @param aims in a few words each
 */
public record LevelGuide(
        CareerLevel level, String focus, List<String> aims, List<Expectation> expectations) {

    /** Keeps its own copies; a list that was left out is empty. */
    public LevelGuide {
        aims = Lists.copy(aims);
        expectations = Lists.copy(expectations);
    }

    LevelGuide expecting(List<Expectation> others) {
        return new LevelGuide(level, focus, aims, others);
    }
}
