package org.labgoals.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.labgoals.platform.metrics.TimedDispatch.Came;
import org.labgoals.shared.application.Meters;
import org.labgoals.shared.application.Workload;
import org.labgoals.shared.domain.Kebab;

/** Reads from the meters what a screen tells of them, so that both say the same. */
final class MeteredWork implements Workload {

    private final MeterRegistry meters;
    private final Instant since;

    MeteredWork(MeterRegistry meters, Instant since) {
        this.meters = meters;
        this.since = since;
    }

    @Override
    public Instant since() {
        return since;
    }

    @Override
    public List<Commands> commands() {
        Map<String, List<Timer>> kinds =
                meters.find(TimedDispatch.METER).timers().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.getId().getTag(TimedDispatch.KIND),
                                        TreeMap::new,
                                        Collectors.toList()));
        return kinds.entrySet().stream()
                .map(
                        each ->
                                new Commands(
                                        each.getKey(),
                                        count(each.getValue(), Came.DONE, Came.REPEATED),
                                        count(each.getValue(), Came.REFUSED),
                                        count(each.getValue(), Came.OUTRUN, Came.FAILED),
                                        mean(each.getValue())))
                .toList();
    }

    @Override
    public Appends appends() {
        var all = meters.find(Meters.APPEND).timers();
        return new Appends(all.stream().mapToLong(Timer::count).sum(), mean(all));
    }

    @Override
    public OptionalLong sessions() {
        return gauge(Meters.SESSIONS);
    }

    @Override
    public OptionalLong mailsWaiting() {
        return gauge(Meters.MAILS_WAITING);
    }

    private OptionalLong gauge(String name) {
        Gauge gauge = meters.find(name).gauge();
        return gauge == null || Double.isNaN(gauge.value())
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(gauge.value()));
    }

    private static long count(Collection<Timer> timers, Came... which) {
        var outcomes = List.of(which).stream().map(Kebab::of).toList();
        return timers.stream()
                .filter(each -> outcomes.contains(each.getId().getTag(TimedDispatch.OUTCOME)))
                .mapToLong(Timer::count)
                .sum();
    }

    private static Duration mean(Collection<Timer> timers) {
        long count = timers.stream().mapToLong(Timer::count).sum();
        double total = timers.stream().mapToDouble(t -> t.totalTime(TimeUnit.NANOSECONDS)).sum();
        return count == 0 ? Duration.ZERO : Duration.ofNanos(Math.round(total / count));
    }
}
