package org.labgoals.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.stereotype.Component;

/**
 * The engine room: commands to the commit, and from there to the row that screens read. Commands go
 * the way of every command, through the bus with its interceptors, the record, the chained and
 * sealed append and the row of the request, and stop at the commit; who may send them was asked
 * before.
 */
@Component
class EngineBench {

    private static final int CALLERS = 16;
    private static final int EACH = 40;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final int LONG = 10_000;

    /** So many that each has ten check-ins in the end, as goals do. */
    private static final int GOALS = 35;

    private final SomeGoals goals;
    private final Projections projections;
    private final ProjectionSignals signals;
    private final PlainRows rows;

    EngineBench(
            SomeGoals goals,
            Projections projections,
            ProjectionSignals signals,
            DataSource database) {
        this.goals = goals;
        this.projections = projections;
        this.signals = signals;
        this.rows = new PlainRows(database);
    }

    void run() throws Exception {
        var results = new Results("engine");
        visible(results);
        projections.stop();
        callers(results, CALLERS, "0.9");
        callers(results, 1, "0.7");
        tenOnOneGoal(results);
        longRecord(results);
        results.keep();
    }

    /** From the command to the row: beside a plain row that is written, committed and read. */
    private void visible(Results results) throws Exception {
        var many = IntStream.range(0, GOALS).mapToObj(number -> goals.active()).toList();
        var next = new AtomicInteger();
        Turns turns =
                Turns.of(
                        50,
                        300,
                        () -> {
                            var goal = many.get(next.getAndIncrement() % GOALS);
                            return signals.awaitVersion(
                                    "goal",
                                    goal.value(),
                                    goals.checkIn(goal),
                                    () -> rows.versionOf(goal.value()),
                                    Duration.ofSeconds(5));
                        },
                        rows::writtenAndRead);
        for (int part : List.of(50, 99)) {
            results.add(
                    turns.millis(
                            "sent, committed and visible on the same node",
                            "a row inserted, committed and selected by JDBC",
                            part,
                            "4"));
        }
    }

    private void callers(Results results, int callers, String aim) throws Exception {
        List<GoalId> theirOwn = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            theirOwn.add(goals.active());
        }
        try (var pool = Executors.newFixedThreadPool(callers)) {
            Callable<Void> ours = () -> all(pool, theirOwn, (goal, n) -> goals.checkIn(goal));
            var models = theirOwn.stream().map(goal -> rows.last(goal.value())).toList();
            Callable<Void> theirs = () -> all(pool, models, (model, n) -> rows.append(model, n));
            results.add(
                    Turns.of(WARM_UP, ROUNDS, ours, theirs)
                            .perSecond(
                                    "append through the command path, " + callers + " callers",
                                    "the same rows by JDBC, " + callers + " connections",
                                    callers * EACH,
                                    aim));
        }
    }

    /** Each caller on a goal of its own, as many times as a round has. */
    private static <T> Void all(ExecutorService pool, List<T> mine, BiConsumer<T, Integer> once)
            throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (T each : mine) {
            work.add(
                    () -> {
                        for (int n = 0; n < EACH; n++) {
                            once.accept(each, n);
                        }
                        return each;
                    });
        }
        for (Future<Object> done : pool.invokeAll(work)) {
            done.get();
        }
        return null;
    }

    private void tenOnOneGoal(Results results) throws Exception {
        var model = rows.last(goals.active().value());
        Callable<Object> ours =
                () -> {
                    var goal = goals.drafted();
                    for (int n = 0; n < 9; n++) {
                        goals.revise(goal, "Revised " + n);
                    }
                    return goal;
                };
        Callable<Object> theirs =
                () -> {
                    var id = UUID.randomUUID().toString();
                    for (int n = 0; n < 10; n++) {
                        rows.selectAndAppend(model, id, n);
                    }
                    return id;
                };
        results.add(
                Turns.of(20, 41, ours, theirs)
                        .perSecond(
                                "a goal drafted and nine commands on it",
                                "its events selected and one inserted by JDBC",
                                10,
                                "0.9"));
    }

    private void longRecord(Results results) throws Exception {
        var longGoal = goals.ofLength(LONG);
        var shortGoal = goals.ofLength(10);
        results.add(
                Turns.of(10, 101, () -> goals.checkIn(longGoal), () -> goals.checkIn(shortGoal))
                        .millis("command on a record of 10,000 events", "on one of 10", 50, "2"));
    }
}
