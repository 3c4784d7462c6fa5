package org.labgoals.alignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.alignment.domain.Flow;
import org.labgoals.alignment.domain.GoalFact;
import org.labgoals.alignment.domain.ObjectiveFact;
import org.labgoals.alignment.domain.Picture;
import org.labgoals.alignment.domain.Support;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;

class MapLayoutTest {

    private final List<ObjectiveFact> objectives = new ArrayList<>();
    private final List<GoalFact> goals = new ArrayList<>();

    @BeforeEach
    void aVisionWithTwoObjectivesOneOfThemWithASections() {
        objective("vision", ObjectiveLevel.VISION);
        objective("fast", ObjectiveLevel.LABORATORY, "vision");
        objective("safe", ObjectiveLevel.LABORATORY, "vision");
        objective("clean", ObjectiveLevel.SECTION, "safe");
    }

    @Test
    void oneReadsFromTheVisionAtTheLeftToTheGoalsAtTheRight() {
        goal("g", Contribution.DIRECT, "clean");
        var layout = layout();

        assertThat(layout.columns()).isEqualTo(4);
        assertThat(column(layout, "vision")).isZero();
        assertThat(column(layout, "safe")).isEqualTo(1);
        assertThat(column(layout, "clean")).isEqualTo(2);
        assertThat(column(layout, "goal:g")).isEqualTo(3);
    }

    @Test
    void nothingLiesOnAnythingElse() {
        for (int i = 0; i < 200; i++) {
            goal(
                    "g" + i,
                    i % 3 == 0 ? Contribution.DIRECT : Contribution.ENABLING,
                    "fast",
                    "clean");
        }
        var byColumn =
                layout().boxes().stream().collect(Collectors.groupingBy(MapLayout.Box::column));

        byColumn.values()
                .forEach(
                        boxes -> {
                            for (int i = 1; i < boxes.size(); i++) {
                                var above = boxes.get(i - 1);
                                assertThat(boxes.get(i).top())
                                        .isGreaterThanOrEqualTo(above.top() + above.height());
                            }
                        });
    }

    @Test
    void aDirectContributionIsTwiceAsWideAsAnEnablingOne() {
        goal("direct", Contribution.DIRECT, "fast");
        goal("enabling", Contribution.ENABLING, "fast");
        var widths =
                layout().ribbons().stream()
                        .collect(
                                Collectors.toMap(
                                        MapLayout.Ribbon::key, MapLayout.Ribbon::thickness));

        assertThat(widths.get("goal:direct")).isEqualTo(2 * widths.get("goal:enabling"));
    }

    @Test
    void aGoalForTwoObjectivesStandsOnceAndIsBoundToBoth() {
        goal("g", Contribution.DIRECT, "fast", "clean");
        var layout = layout();

        assertThat(layout.boxes()).filteredOn(box -> box.key().equals("goal:g")).hasSize(1);
        assertThat(layout.ribbons()).filteredOn(band -> band.key().equals("goal:g")).hasSize(2);
    }

    @Test
    void whateverServesSomethingBeginsBesideIt() {
        goal("g", Contribution.DIRECT, "fast");
        var layout = layout();

        assertThat(top(layout, "goal:g")).isEqualTo(top(layout, "fast"));
        assertThat(top(layout, "fast")).isEqualTo(top(layout, "vision"));
    }

    // --- saying it

    private MapLayout layout() {
        Map<ObjectiveId, ObjectiveLevel> levels =
                objectives.stream()
                        .collect(Collectors.toMap(ObjectiveFact::id, ObjectiveFact::level));
        return MapLayout.of(Flow.of(new Picture(goals, objectives), null), levels);
    }

    private static int column(MapLayout layout, String key) {
        return box(layout, key).column();
    }

    private static double top(MapLayout layout, String key) {
        return box(layout, key).top();
    }

    private static MapLayout.Box box(MapLayout layout, String key) {
        return layout.boxes().stream()
                .filter(box -> box.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void objective(String id, ObjectiveLevel level, String... parents) {
        objectives.add(
                new ObjectiveFact(
                        new ObjectiveId(id),
                        level,
                        null,
                        BigDecimal.ONE,
                        List.of(parents).stream().map(ObjectiveId::new).toList()));
    }

    private void goal(String id, Contribution contribution, String... supports) {
        goals.add(
                new GoalFact(
                        new GoalId(id),
                        new PersonId("ann"),
                        List.of(),
                        GoalStatus.ACTIVE,
                        Grade.ON_TRACK,
                        false,
                        null,
                        null,
                        List.of(supports).stream()
                                .map(each -> new Support(new ObjectiveId(each), contribution))
                                .toList()));
    }
}
