package org.labgoals.work.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalRule;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.TakesSteps;
import org.labgoals.shared.domain.Refused;

class WorkCommandsTest {

    private static final RequestKey KEY = new RequestKey("mia", "k1", "d");

    private final Goals goals = new Goals();
    private final WorkCommands commands = new WorkCommands(List.of(goals));

    @Test
    void whatARuleRefusesLeavesTheOthersDoneAndIsSaid() {
        var taken = commands.take(List.of(step("a"), step("refused"), step("b")), null);

        assertThat(goals.taken).containsExactly("a", "b");
        assertThat(taken).extracting(TakenStep::isDone).containsExactly(true, false, true);
        assertThat(taken.get(1).refusedBy()).isEqualTo(GoalRule.values()[0]);
    }

    @Test
    void whatIsNotThereOrChangedMeanwhileIsSaidToo() {
        assertThat(commands.take(List.of(step("missing"), step("outrun"), step("a")), null))
                .extracting(TakenStep::refusedBy)
                .containsExactly(WorkRule.NOT_WAITING, WorkRule.CHANGED_MEANWHILE, null);
    }

    @Test
    void aStepThatNeedsWordsIsLeftToItsPlace() {
        assertThat(commands.take(List.of(new WorkStep("to-review", "a")), null))
                .extracting(TakenStep::refusedBy)
                .containsExactly(WorkRule.STEP_NEEDS_ITS_PLACE);
        assertThat(goals.taken).isEmpty();
    }

    @Test
    void aStepNamedTwiceIsTakenOnceAndEachHasAKeyOfItsOwn() {
        commands.take(List.of(step("a"), step("b"), step("a")), KEY);

        assertThat(goals.taken).containsExactly("a", "b");
        assertThat(goals.keys).doesNotContainNull().doesNotHaveDuplicates().hasSize(2);
        assertThat(goals.keys).doesNotContain(KEY);
    }

    @Test
    void noneAndTooManyAreRefused() {
        assertThatThrownBy(() -> commands.take(List.of(), null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(WorkRule.NO_STEP_CHOSEN));
        var many = IntStream.range(0, 101).mapToObj(number -> step("g" + number)).toList();
        assertThatThrownBy(() -> commands.take(many, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(WorkRule.TOO_MANY_STEPS));
        assertThat(goals.taken).isEmpty();
    }

    private static WorkStep step(String address) {
        return new WorkStep("to-activate", address);
    }

    private static final class Goals implements TakesSteps {
        private final List<String> taken = new ArrayList<>();
        private final List<@Nullable RequestKey> keys = new ArrayList<>();

        @Override
        public Set<String> steps() {
            return Set.of("to-activate");
        }

        @Override
        public void take(String what, String address, @Nullable RequestKey request) {
            switch (address) {
                case "refused" -> throw new Refused(GoalRule.values()[0]);
                case "missing" -> throw new NotFound("There is none.");
                case "outrun" -> throw new SomebodyWasFaster();
                default -> {
                    taken.add(address);
                    keys.add(request);
                }
            }
        }
    }
}
