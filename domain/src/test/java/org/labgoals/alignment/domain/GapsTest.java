package org.labgoals.alignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;

class GapsTest {

    @Test
    void objectivesThatNothingSupportsComeByWeight() {
        var gaps = Gaps.of(Sketch.laboratory().picture());

        assertThat(gaps.uncovered())
                .extracting(id -> id.value())
                .containsExactly("clean", "fast", "safe");
    }

    @Test
    void goalsThatServeNothingAreAGapAndPersonalOnesAreNot() {
        var gaps =
                Gaps.of(
                        Sketch.laboratory()
                                .goal("serves", "fast")
                                .goal("nothing")
                                .goal("only-what-ended", "retired")
                                .personal("own")
                                .picture());

        assertThat(gaps.unaligned())
                .extracting(id -> id.value())
                .containsExactly("nothing", "only-what-ended");
    }

    @Test
    void anObjectiveWhoseGoalsAreAllSilentIsStaleAndOneVoiceIsEnough() {
        var sketch =
                Sketch.laboratory()
                        .goal("g", Grade.SILENT, "fast")
                        .goal("h", Grade.SILENT, "safe")
                        .goal("i", Grade.OFF_TRACK, "safe");

        assertThat(Gaps.of(sketch.picture()).stale())
                .extracting(id -> id.value())
                .containsExactly("fast");
    }

    @Test
    void whoHasSixGoalsAtWorkCarriesTooMuch() {
        var sketch = Sketch.laboratory().of("bob", "days", "one", "fast");
        for (int i = 0; i < Gaps.TOO_MANY; i++) {
            sketch.goal("g" + i, "fast");
        }
        var load = Gaps.of(sketch.picture()).load();

        assertThat(load.getFirst().person().value()).isEqualTo("ann");
        assertThat(load.getFirst().tooMuch()).isTrue();
        assertThat(load.getLast().tooMuch()).isFalse();
    }

    @Test
    void balanceNamesAllFiveKindsAndBothHorizons() {
        var gaps = Gaps.of(Sketch.laboratory().goal("g", "fast").picture());

        assertThat(gaps.kinds()).hasSize(Kind.values().length);
        assertThat(gaps.kinds()).containsEntry(Kind.QUALITY_AND_COMPLIANCE, 1);
        assertThat(gaps.horizons()).containsEntry(Horizon.IMMEDIATE, 0);
        assertThat(gaps.horizons()).containsEntry(Horizon.LONG_TERM, 1);
    }
}
