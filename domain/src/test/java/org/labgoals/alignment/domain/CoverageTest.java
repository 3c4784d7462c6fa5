package org.labgoals.alignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labgoals.objective.domain.ObjectiveLevel;

class CoverageTest {

    @ParameterizedTest(name = "{0}: {2} % of the weight, {3} % of the goals")
    @MethodSource
    void coverageCountsWhatIsWantedAndWhatServesIt(
            String what, Sketch sketch, int weight, int goals) {
        var coverage = Coverage.of(sketch.picture());

        assertThat(coverage.weightedShare()).isEqualTo(weight);
        assertThat(coverage.alignedShare()).isEqualTo(goals);
    }

    static Stream<Arguments> coverageCountsWhatIsWantedAndWhatServesIt() {
        return Stream.of(
                of("a goal for fast", Sketch.laboratory().goal("g", "fast"), 30, 100),
                of("a section’s objective serves its parent", goal("clean"), 70, 100),
                of("one goal for two", Sketch.laboratory().goal("g", "fast", "safe"), 50, 100),
                of("two goals for one", goal("fast").goal("h", "fast"), 30, 100),
                of("one goal serves nothing", goal("fast").goal("h"), 30, 50),
                of("a personal goal does not serve either", goal("fast").personal("h"), 30, 50),
                of("serving what is not set is serving nothing", goal("retired"), 0, 0),
                of("the vision alone", goal("vision"), 0, 100),
                of("an achieved goal is no work", goal("fast").ended("h", "clean"), 30, 100));
    }

    @Test
    void whereNothingWeighsAnythingThereIsNoShareRatherThanNone() {
        var light =
                new Sketch().objective("light", ObjectiveLevel.LABORATORY, 0).goal("g", "light");

        assertThat(Coverage.of(light.picture()).weightedShare()).isNull();
        assertThat(Coverage.of(light.picture()).supported()).isEqualTo(1);
    }

    @Test
    void whereNobodyHasAGoalThereIsNoShareOfGoals() {
        assertThat(Coverage.of(Sketch.laboratory().picture()).alignedShare()).isNull();
    }

    @Test
    void goalsThatServeNothingAreToldApartFromPersonalOnes() {
        var coverage = Coverage.of(goal("fast").personal("p").goal("h").goal("i").picture());

        assertThat(coverage.goals()).isEqualTo(4);
        assertThat(coverage.supporting()).isEqualTo(1);
        assertThat(coverage.personal()).isEqualTo(1);
        assertThat(coverage.unaligned()).isEqualTo(2);
    }

    private static Sketch goal(String objective) {
        return Sketch.laboratory().goal("g", objective);
    }

    private static Arguments of(String what, Sketch sketch, int weight, int goals) {
        return Arguments.of(what, sketch, weight, goals);
    }
}
