package org.labgoals.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.ProjectionSignals.Changed;

class InProcessSignalsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final InProcessSignals signals = new InProcessSignals();
    private final AtomicLong row = new AtomicLong(-1);

    @Test
    void aRowThatIsAlreadyThereIsNotWaitedFor() {
        row.set(3);

        assertThat(await(3, LONG)).isTrue();
    }

    @Test
    void aCommitBetweenTheLookAndTheWaitIsNotMissed() {
        boolean there =
                signals.awaitVersion(
                        "goal",
                        "g-1",
                        3,
                        () -> {
                            // the look finds the old row, and the commit comes right after it
                            signals.publish(List.of(new Changed("goal", "g-1", 3)));
                            return OptionalLong.of(2);
                        },
                        LONG);

        assertThat(there).isTrue();
    }

    @Test
    void neitherAnotherRecordNorAnEarlierVersionNorAnotherFeatureWakes() {
        boolean there =
                signals.awaitVersion(
                        "goal",
                        "g-1",
                        3,
                        () -> {
                            signals.publish(
                                    List.of(
                                            new Changed("goal", "g-2", 3),
                                            new Changed("goal", "g-1", 2),
                                            new Changed("people", "g-1", 3)));
                            return OptionalLong.empty();
                        },
                        Duration.ofMillis(50));

        assertThat(there).isFalse();
    }

    @Test
    void aRowThatGotThereWithoutASignalIsSeenInTheEnd() {
        boolean there =
                signals.awaitVersion(
                        "goal",
                        "g-1",
                        3,
                        () -> OptionalLong.of(row.getAndSet(3)),
                        Duration.ofMillis(50));

        assertThat(there).isTrue();
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromHearingAndOneThatLeftHearsNothing() {
        List<Changed> heard = new ArrayList<>();
        signals.subscribe(
                "goal",
                change -> {
                    throw new IllegalStateException("a listener of this test fails");
                });
        var subscription = signals.subscribe("goal", heard::add);

        signals.publish(List.of(new Changed("goal", "g-1", 1)));
        subscription.close();
        signals.publish(List.of(new Changed("goal", "g-1", 2)));

        assertThat(heard).containsExactly(new Changed("goal", "g-1", 1));
    }

    @Test
    void whoeverListensHearsThatSomethingWasMissed() {
        List<String> heard = new ArrayList<>();
        signals.subscribe(
                "goal",
                new ProjectionSignals.Listener() {
                    @Override
                    public void changed(Changed change) {
                        heard.add(change.subjectId());
                    }

                    @Override
                    public void missed() {
                        heard.add("anything");
                    }
                });

        signals.missed();

        assertThat(heard).containsExactly("anything");
    }

    @Test
    void whoListensLongerHearsFirst() {
        List<String> heard = new ArrayList<>();
        List.of("held in memory", "a screen", "another screen")
                .forEach(who -> signals.subscribe("goal", change -> heard.add(who)));

        signals.publish(List.of(new Changed("goal", "g-1", 1)));

        assertThat(heard).containsExactly("held in memory", "a screen", "another screen");
    }

    private boolean await(long version, Duration atMost) {
        return signals.awaitVersion(
                "goal", "g-1", version, () -> OptionalLong.of(row.get()), atMost);
    }
}
