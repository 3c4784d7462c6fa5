package org.labgoals.alignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.alignment.domain.Flow.Link;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.domain.ObjectiveId;

class FlowTest {

    @Test
    void whatServesASectionsObjectiveFlowsOnToTheVision() {
        var flow = Flow.of(Sketch.laboratory().goal("g", "clean").picture(), null);

        assertThat(flow.links())
                .containsExactlyInAnyOrder(
                        new Link("goal:g", new ObjectiveId("clean"), 2),
                        new Link("clean", new ObjectiveId("safe"), 2),
                        new Link("safe", new ObjectiveId("vision"), 2),
                        new Link("fast", new ObjectiveId("vision"), 0));
        assertThat(width(flow, "vision")).isEqualTo(2);
        assertThat(width(flow, "fast")).isZero();
    }

    @Test
    void aGoalThatServesNothingIsNotOnTheMap() {
        assertThat(Flow.of(Sketch.laboratory().goal("g").picture(), null).groups()).isEmpty();
    }

    @Test
    void manyGoalsAreToldByTeamAndNeverMoreThanSoManyNodes() {
        var sketch = Sketch.laboratory();
        for (int i = 0; i < 2_000; i++) {
            sketch.of("p" + i, "team" + i % 7, "g" + i, i % 2 == 0 ? "fast" : "clean");
        }
        var flow = Flow.of(sketch.picture(), null);

        assertThat(flow.aggregated()).isTrue();
        assertThat(flow.groups()).hasSize(14);
        assertThat(flow.groups().stream().mapToInt(group -> group.mix().all()).sum())
                .isEqualTo(2_000);
        assertThat(width(flow, "vision")).isEqualTo(4_000);
    }

    @Test
    void aGoalThatServesTwoIsCountedOnceAlsoWhereGoalsAreToldTogether() {
        var sketch = Sketch.laboratory();
        for (int i = 0; i < 300; i++) {
            sketch.goal("g" + i, "fast", "clean");
        }
        assertThat(Flow.of(sketch.picture(), null).mix().all()).isEqualTo(300);
    }

    @Test
    void moreTeamsThanCanBeReadAreToldTogether() {
        var sketch = Sketch.laboratory();
        for (int i = 0; i < 600; i++) {
            sketch.of("p" + i, "team" + i, "g" + i, "fast");
        }
        assertThat(Flow.of(sketch.picture(), null).groups()).hasSize(1);
    }

    @Test
    void moreObjectivesThanCanBeDrawnAreToldWithTheOneAboveThem() {
        var sketch = Sketch.laboratory();
        for (int i = 0; i < 400; i++) {
            sketch.objective("s" + i, ObjectiveLevel.SECTION, i, i % 2 == 0 ? "fast" : "safe");
        }
        sketch.goal("light", "s1").goal("heavy", "s399").goal("both", "s1", "s3", "safe");
        var flow = Flow.of(sketch.picture(), null);

        assertThat(flow.objectives()).hasSize(Flow.MOST_OBJECTIVES);
        assertThat(flow.hidden()).isEqualTo(404 - Flow.MOST_OBJECTIVES);
        assertThat(flow.links())
                .contains(
                        new Link("goal:light", new ObjectiveId("safe"), 2),
                        new Link("goal:heavy", new ObjectiveId("s399"), 2),
                        new Link("goal:both", new ObjectiveId("safe"), 2));
    }

    @Test
    void oneObjectiveLetsInToWhatStandsUnderIt() {
        var sketch = Sketch.laboratory().goal("g", "clean").goal("h", "fast");
        var flow = Flow.of(sketch.picture(), new ObjectiveId("safe"));

        assertThat(flow.objectives())
                .extracting(node -> node.id().value())
                .containsExactlyInAnyOrder("safe", "clean");
        assertThat(flow.groups()).hasSize(1);
    }

    @Test
    void silenceIsNeverGreen() {
        var mixed =
                Sketch.laboratory()
                        .goal("g", Grade.ON_TRACK, "fast")
                        .goal("h", Grade.SILENT, "fast");
        var fast = Flow.of(mixed.picture(), null).objectives().get(1);

        assertThat(fast.mix().worst()).isEqualTo(Grade.SILENT);
    }

    private static int width(Flow flow, String objective) {
        return flow.objectives().stream()
                .filter(node -> node.id().value().equals(objective))
                .findFirst()
                .orElseThrow()
                .width();
    }
}
