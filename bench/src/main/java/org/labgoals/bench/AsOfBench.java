package org.labgoals.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A goal with many events as of an earlier time, beside the goal now: each as its owner asks. */
@Component
class AsOfBench {

    private static final int EVENTS = 1_000;
    private static final Viewer OWNER =
            new Viewer("bench", SomeGoals.OWNER, Set.of(Role.TECHNOLOGIST), Channel.API);

    private final SomeGoals goals;
    private final GoalQueries queries;
    private final LooksBack back;
    private final ProjectionSignals signals;
    private final JdbcTemplate jdbc;
    private final PlainRows rows;

    AsOfBench(
            SomeGoals goals,
            GoalQueries queries,
            LooksBack back,
            ProjectionSignals signals,
            JdbcTemplate jdbc) {
        this.goals = goals;
        this.queries = queries;
        this.back = back;
        this.signals = signals;
        this.jdbc = jdbc;
        this.rows = new PlainRows(requireNonNull(jdbc.getDataSource()));
    }

    void run(Results results) throws Exception {
        var goal = goals.ofLength(EVENTS);
        visible(goal);
        for (int before : new int[] {0, 10, EVENTS / 2}) {
            var then = then(goal, EVENTS - 1 - before);
            results.add(
                    Turns.of(20, 61, as(() -> then.call(() -> queries.goal(goal))), as(goal))
                            .millis(
                                    "a goal of 1,000 events as of its event " + (EVENTS - before),
                                    "the goal now",
                                    50,
                                    "2"));
        }
    }

    private Callable<Object> as(GoalId goal) {
        return as(() -> queries.goal(goal));
    }

    private static Callable<Object> as(java.util.function.Supplier<Object> question) {
        return () -> ActingAs.call(OWNER, question);
    }

    private AsOf then(GoalId goal, int sequence) {
        var time =
                jdbc.queryForObject(
                        "select \"timestamp\" from domain_event where aggregate_id = ?"
                                + " and sequence_number = ?",
                        String.class,
                        goal.value(),
                        sequence);
        return back.to(requireNonNull(time), "recorded");
    }

    private void visible(GoalId goal) {
        if (!signals.awaitVersion(
                "goal",
                goal.value(),
                EVENTS - 1,
                () -> rows.versionOf(goal.value()),
                Duration.ofMinutes(1))) {
            throw new IllegalStateException("The goal's row does not come");
        }
    }
}
