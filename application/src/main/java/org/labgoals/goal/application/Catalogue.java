package org.labgoals.goal.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.people.domain.CareerLevel;

/** The twelve templates and what each career level should aim at, as the data files say. */
public interface Catalogue {

    List<GoalTemplate> templates();

    default Optional<GoalTemplate> template(String key) {
        return templates().stream().filter(template -> template.key().equals(key)).findFirst();
    }

    LevelGuidance guidance(CareerLevel level);

    /**
     * What a level should aim at.
     *
     * @param focus in a sentence
     * @param aims in a few words each
     */
    record LevelGuidance(CareerLevel level, String focus, List<String> aims) {}
}
