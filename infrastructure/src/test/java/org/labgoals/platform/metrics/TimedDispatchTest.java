package org.labgoals.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.StoredAnswer;
import org.labgoals.shared.application.Workload;
import org.labgoals.shared.domain.Refused;

class TimedDispatchTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Workload work = new MeteredWork(meters, Instant.EPOCH);

    @Test
    void whateverComesOfACommandIsCountedAndComesOutAsItWas() {
        var refusal = new Refused(AccessRule.ONLY_ADMINISTRATOR);
        send(false);
        send(true);
        assertThatThrownBy(() -> send(refusal)).isSameAs(refusal);
        assertThatThrownBy(() -> send(new SomebodyWasFaster(new IllegalStateException())))
                .isInstanceOf(SomebodyWasFaster.class);
        assertThatThrownBy(() -> send(new IllegalStateException()))
                .isInstanceOf(IllegalStateException.class);

        var weigh = work.commands().getFirst();
        assertThat(weigh.kind()).isEqualTo("Weigh");
        assertThat(weigh.done()).isEqualTo(2);
        assertThat(weigh.refused()).isEqualTo(1);
        assertThat(weigh.failed()).isEqualTo(2);
        assertThat(weigh.mean()).isGreaterThan(Duration.ZERO);
    }

    @Test
    void whatNobodyMeasuresIsNotKnown() {
        assertThat(work.commands()).isEmpty();
        assertThat(work.sessions()).isEmpty();
        assertThat(work.mailsWaiting()).isEmpty();
        assertThat(work.appends()).isEqualTo(new Workload.Appends(0, Duration.ZERO));
    }

    private void send(boolean repeated) {
        timed(() -> new Dispatch.Answer(new StoredAnswer(200, "one", 0L), repeated));
    }

    private void send(RuntimeException failure) {
        timed(
                () -> {
                    throw failure;
                });
    }

    private void timed(Supplier<Dispatch.Answer> answer) {
        new TimedDispatch(meters, new Answers(answer))
                .send(Weigh.class, new Weigh(), "one", new Metadata(Map.of()), null, 200);
    }

    private record Weigh() {}

    private record Answers(Supplier<Answer> answer) implements Dispatch {

        @Override
        public <C> Answer send(
                Class<C> vocabulary,
                C command,
                String subjectId,
                Metadata metadata,
                @Nullable RequestKey key,
                int status) {
            return answer.get();
        }
    }
}
