package org.labgoals.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.labgoals.shared.application.EngineRoom;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows folded anew from their events, beside a loop that only reads and parses the same events. */
@Component
class RebuildBench {

    private static final int GOALS = 10_000;
    private static final int CHECK_INS = 7;
    private static final int CALLERS = 16;
    private static final int ROUNDS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final SomeGoals goals;
    private final EngineRoom engine;
    private final DataSource database;
    private final JsonMapper json = new JsonMapper();

    RebuildBench(SomeGoals goals, EngineRoom engine, DataSource database) {
        this.goals = goals;
        this.engine = engine;
        this.database = database;
    }

    void run() throws Exception {
        fill();
        caughtUp();
        var results = new Results("rebuild");
        double parsed = parsed();
        List<String> all = engine.features();
        results.add(figure("all parts together", all, parsed, "0.15"));
        for (var feature : all) {
            results.add(figure(feature, List.of(feature), parsed, "0.3"));
        }
        results.keep();
    }

    private Figure figure(String what, Collection<String> features, double parsed, String aim) {
        if (!engine.rebuild(features)) {
            throw new IllegalStateException("Another rebuild goes on");
        }
        var last = engine.rebuild().orElseThrow();
        while (last.endedAt() == null) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            last = engine.rebuild().orElseThrow();
        }
        if (last.trouble() != null) {
            throw new IllegalStateException(last.trouble());
        }
        return Figure.of(
                "rebuild of " + last.readTo() + " events, " + what,
                "the same events read and parsed, nothing else",
                last.rate(),
                parsed,
                "per second",
                aim);
    }

    private void fill() throws Exception {
        try (var pool = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int number = 0; number < GOALS; number++) {
                work.add(
                        () -> {
                            var goal = goals.active();
                            for (int n = 0; n < CHECK_INS; n++) {
                                goals.checkIn(goal);
                            }
                            return null;
                        });
            }
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void caughtUp() {
        while (engine.projections().stream().anyMatch(each -> each.behind() > 0)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** How many events a second, by the median of some rounds. */
    private double parsed() throws SQLException {
        var rates = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long before = System.nanoTime();
            int events = 0;
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try (var statement =
                        connection.prepareStatement(
                                "select payload, metadata from domain_event order by"
                                        + " global_index")) {
                    statement.setFetchSize(2_000);
                    var row = statement.executeQuery();
                    while (row.next()) {
                        json.readTree(row.getString(1));
                        json.readTree(row.getString(2));
                        events++;
                    }
                }
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (round >= 0) {
                rates[round] = events * 1e9 / (System.nanoTime() - before);
            }
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }
}
