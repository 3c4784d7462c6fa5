package org.labgoals.alignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;

class MatrixTest {

    private static final TeamId DAYS = new TeamId("days");
    private static final TeamId NIGHTS = new TeamId("nights");
    private static final ObjectiveId FAST = new ObjectiveId("fast");

    @Test
    void eachCellHoldsTheGoalsOfATeamForAnObjectiveAndHowTheyGo() {
        var sketch =
                Sketch.laboratory()
                        .goal("g", Grade.ON_TRACK, "fast")
                        .goal("h", Grade.AT_RISK, "fast", "safe")
                        .of("bob", "nights", "i", "safe");
        var matrix = Matrix.of(sketch.picture(), List.of(DAYS, NIGHTS), GoalFact::teams);

        var days = matrix.rows().getFirst().cells();
        assertThat(days.get(FAST).mix().all()).isEqualTo(2);
        assertThat(days.get(FAST).mix().of(Grade.AT_RISK)).isEqualTo(1);
        assertThat(matrix.rows().getLast().cells()).doesNotContainKey(FAST);
    }

    @Test
    void aTeamWithoutGoalsIsAnEmptyRow() {
        var matrix = Matrix.of(Sketch.laboratory().picture(), List.of(NIGHTS), GoalFact::teams);

        assertThat(matrix.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).isEmpty());
    }

    @Test
    void goalsThatServeNothingStandBesideTheRow() {
        var sketch = Sketch.laboratory().goal("g").goal("h", "retired").personal("p");
        var matrix = Matrix.of(sketch.picture(), List.of(DAYS), GoalFact::teams);

        assertThat(matrix.rows().getFirst().unaligned()).isEqualTo(2);
    }
}
