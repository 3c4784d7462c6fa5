package org.labgoals.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.Refused;

/** Times every command, by its kind and by what came of it, and sends it on. */
public final class TimedDispatch implements Dispatch {

    static final String METER = "labgoals.command";
    static final String KIND = "kind";
    static final String OUTCOME = "outcome";

    private final MeterRegistry meters;
    private final Dispatch next;

    public TimedDispatch(MeterRegistry meters, Dispatch next) {
        this.meters = meters;
        this.next = next;
    }

    /** What came of a command. */
    enum Came {
        DONE,
        /** The request had been done before. */
        REPEATED,
        /** A rule refused it. */
        REFUSED,
        /** Others changed the record, again and again. */
        OUTRUN,
        FAILED
    }

    @Override
    public <C> Answer send(
            Class<C> vocabulary,
            C command,
            String subjectId,
            Metadata metadata,
            @Nullable RequestKey key,
            int status) {
        var began = Timer.start(meters);
        var came = Came.FAILED;
        try {
            var answer = next.send(vocabulary, command, subjectId, metadata, key, status);
            came = answer.repeated() ? Came.REPEATED : Came.DONE;
            return answer;
        } catch (Refused refusal) {
            came = Came.REFUSED;
            throw refusal;
        } catch (SomebodyWasFaster outrun) {
            came = Came.OUTRUN;
            throw outrun;
        } finally {
            began.stop(timer(command.getClass().getSimpleName(), came));
        }
    }

    private Timer timer(String kind, Came came) {
        return Timer.builder(METER)
                .description("Commands, from the way in to the commit")
                .tag(KIND, kind)
                .tag(OUTCOME, Kebab.of(came))
                .serviceLevelObjectives(
                        Duration.ofMillis(2),
                        Duration.ofMillis(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(50),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1))
                .register(meters);
    }
}
