package org.labgoals.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.objective.ui.ObjectiveHappened.What;
import org.labgoals.shared.ui.Words;

/** What the history tells of an objective. */
class ObjectiveHappenedTest {

    @Test
    void setOnceMoreMeansChanged() {
        var objective =
                SampleObjectives.state(
                        SampleObjectives.plan("one", ObjectiveLevel.VISION, null),
                        ObjectiveStatus.PROPOSED,
                        ObjectiveStatus.SET,
                        ObjectiveStatus.SET,
                        ObjectiveStatus.MET);
        assertThat(ObjectiveHappened.to(objective))
                .extracting(ObjectiveHappened::what)
                .containsExactly(What.PROPOSED, What.SET, What.CHANGED, What.MET);
        assertThat(ObjectiveHappened.to(objective).getLast().on())
                .isEqualTo(SampleObjectives.BEGAN.plusMonths(3));
    }

    @Test
    void whatCanHappenHasItsWords() {
        for (var what : What.values()) {
            var key = "objective.happened." + what.name().toLowerCase(Locale.ROOT);
            assertThat(Words.in(Locale.ENGLISH).has(key)).as(key).isTrue();
        }
    }
}
