package org.labgoals.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.objective.ui.SampleObjectives.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.ui.Words;

/** Which step stands out, and what an objective is said to wait for. */
class ObjectiveActionsTest {

    private static final Set<Step> TO_SET = EnumSet.of(Step.REVISE, Step.SET, Step.RETIRE);
    private static final Set<Step> TO_CLOSE =
            EnumSet.of(Step.CHANGE, Step.MEET, Step.MISS, Step.RETIRE);

    @Test
    void aDirectorIsOfferedToSetWhatIsProposed() {
        assertThat(of(proposed(), TO_SET))
                .isEqualTo(
                        new ObjectiveActions(
                                "objective.waits.set-it",
                                Step.SET,
                                Step.REVISE,
                                List.of(Step.RETIRE)));
    }

    @Test
    void whoPutItForwardCanReviseItAndReadsThatADirectorSetsIt() {
        assertThat(of(proposed(), EnumSet.of(Step.REVISE, Step.RETIRE)))
                .isEqualTo(
                        new ObjectiveActions(
                                "objective.waits.to-be-set",
                                null,
                                Step.REVISE,
                                List.of(Step.RETIRE)));
    }

    @Test
    void aResultStandsOutOnceThePeriodIsOver() {
        var last = of(set(TODAY), TO_CLOSE);
        assertThat(last.main()).isNull();
        assertThat(last.beside()).isEqualTo(Step.CHANGE);
        assertThat(last.waitsFor()).isNull();
        var over = of(set(TODAY.minusDays(1)), TO_CLOSE);
        assertThat(over.main()).isEqualTo(Step.MEET);
        assertThat(over.beside()).isEqualTo(Step.MISS);
        assertThat(over.more()).containsExactly(Step.CHANGE, Step.RETIRE);
        assertThat(over.waitsFor()).isEqualTo("objective.waits.close-it");
    }

    @Test
    void anybodyElseReadsThatADirectorSaysWhetherItWasMet() {
        assertThat(of(set(TODAY.minusDays(1)), Set.of()))
                .isEqualTo(
                        new ObjectiveActions(
                                "objective.waits.to-be-closed", null, null, List.of()));
    }

    @Test
    void anEndedObjectiveWaitsForNothing() {
        var ended =
                SampleObjectives.state(
                        SampleObjectives.plan("ended", ObjectiveLevel.VISION, TODAY.minusDays(9)),
                        ObjectiveStatus.PROPOSED,
                        ObjectiveStatus.SET,
                        ObjectiveStatus.MISSED);
        assertThat(of(ended, Set.of()))
                .isEqualTo(new ObjectiveActions(null, null, null, List.of()));
    }

    @Test
    void everyStepHasItsWords() {
        var words = Words.in(Locale.ENGLISH);
        for (var step : Step.values()) {
            var key = ObjectiveActions.key(step);
            assertThat(words.has("objective.do." + key)).as(key).isTrue();
            assertThat(words.has("objective.ask." + key)).as(key).isTrue();
            assertThat(words.has("objective.ask." + key + ".why")).as(key).isTrue();
        }
    }

    private static ObjectiveState proposed() {
        return SampleObjectives.state(
                SampleObjectives.plan("proposed", ObjectiveLevel.SECTION, null),
                ObjectiveStatus.PROPOSED);
    }

    private static ObjectiveState set(LocalDate until) {
        return SampleObjectives.state(
                SampleObjectives.plan("set", ObjectiveLevel.SECTION, until),
                ObjectiveStatus.PROPOSED,
                ObjectiveStatus.SET);
    }

    private static ObjectiveActions of(ObjectiveState objective, Set<Step> steps) {
        return ObjectiveActions.of(objective, steps, TODAY);
    }
}
