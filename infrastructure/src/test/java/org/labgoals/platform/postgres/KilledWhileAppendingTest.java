package org.labgoals.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import org.example.parcel.Until;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.proof.KeptOutside;
import org.labgoals.platform.proof.PlainAppends;
import org.labgoals.platform.proof.StoreReading;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KilledWhileAppendingTest {

    private static final int WRITERS = 4;
    private static final int KILLS = 3;

    @TempDir Path data;

    @Test
    void whatWasAcknowledgedIsThereAndTheChainHoldsHoweverOftenTheServerIsKilled()
            throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            var address = server.address();
            var source =
                    new DriverManagerDataSource(address.url(), address.user(), address.password());
            Flyway.configure().dataSource(source).load().migrate();
            var jdbc = new JdbcTemplate(source);
            var acknowledged = new AtomicLongArray(WRITERS);
            var over = new AtomicBoolean();
            List<Future<?>> writers = new ArrayList<>();
            try (var pool = Executors.newFixedThreadPool(WRITERS)) {
                for (int writer = 0; writer < WRITERS; writer++) {
                    int number = writer;
                    writers.add(
                            pool.submit(
                                    () -> {
                                        while (!over.get()) {
                                            next(jdbc, number, acknowledged);
                                        }
                                    }));
                }
                for (int kill = 1; kill <= KILLS; kill++) {
                    long wanted = 50L * kill;
                    Until.holds("so many are written", () -> all(acknowledged) >= wanted);
                    var killed = Postmaster.of(data.resolve("postgresql")).orElseThrow();
                    killed.destroyForcibly();
                    killed.onExit().join();
                    long before = all(acknowledged);
                    Until.holds("it goes on", () -> all(acknowledged) > before);
                }
                over.set(true);
                for (Future<?> writer : writers) {
                    writer.get();
                }
            }

            var verdict =
                    StoreReading.of(source, KeptOutside.at("", data.resolve("master.key")))
                            .verify(null, Map.of());
            assertThat(verdict.misfit()).isNull();
            for (int writer = 0; writer < WRITERS; writer++) {
                assertThat(stored(jdbc, writer)).isGreaterThanOrEqualTo(acknowledged.get(writer));
            }
        }
    }

    private static void next(JdbcTemplate jdbc, int writer, AtomicLongArray acknowledged) {
        try {
            PlainAppends.append(jdbc, "record-" + writer, stored(jdbc, writer));
            acknowledged.incrementAndGet(writer);
        } catch (DataAccessException killed) {
            Thread.onSpinWait();
        }
    }

    private static long stored(JdbcTemplate jdbc, int writer) {
        Long stored =
                jdbc.queryForObject(
                        "select count(*) from domain_event where aggregate_id = ?",
                        Long.class,
                        "record-" + writer);
        return stored == null ? 0 : stored;
    }

    private static long all(AtomicLongArray acknowledged) {
        long all = 0;
        for (int writer = 0; writer < WRITERS; writer++) {
            all += acknowledged.get(writer);
        }
        return all;
    }
}
