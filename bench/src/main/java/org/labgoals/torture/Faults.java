package org.labgoals.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can go wrong, one after the other, as the seed has it. */
final class Faults {

    private final List<Node> nodes;
    private final Path cluster;
    private final JdbcClient database;
    private final Random random;
    private final Consumer<String> say;
    private final Map<String, Integer> done = new TreeMap<>();

    Faults(
            List<Node> nodes,
            Path cluster,
            JdbcClient database,
            Random random,
            Consumer<String> say) {
        this.nodes = nodes;
        this.cluster = cluster;
        this.database = database;
        this.random = random;
        this.say = say;
    }

    /** How often each was done. */
    Map<String, Integer> done() {
        return new TreeMap<>(done);
    }

    void next() throws IOException, InterruptedException {
        for (Node each : nodes) {
            each.startIfEnded();
        }
        var node = nodes.get(random.nextInt(nodes.size()));
        int which = random.nextInt(10);
        int moment = random.nextInt(1_000);
        switch (which) {
            case 0, 1 -> killed(node, false);
            case 2 -> databaseKilled();
            case 3 -> killed(node, true);
            case 4, 5, 6 -> {
                said("a connection of " + node.name() + " cut at a commit", "cut at a commit");
                node.wire().cutAtCommit(20 + moment / 10, random.nextBoolean());
            }
            case 7 -> terminated();
            case 8 -> {
                said("the database out of reach for both", "out of reach");
                nodes.forEach(each -> each.wire().away());
                pause(Duration.ofMillis(2_000 + 3L * moment));
                nodes.forEach(each -> each.wire().back());
            }
            default -> {
                said(node.name() + " stands still", "stands still");
                node.standStill(true);
                pause(Duration.ofMillis(5_500 + moment));
                node.standStill(false);
            }
        }
    }

    private void killed(Node node, boolean both) throws IOException, InterruptedException {
        if (!nodes.stream().allMatch(Node::isUp)) {
            terminated();
            return;
        }
        said(
                "kill -9 of " + node.name() + (both ? " and of PostgreSQL" : ""),
                both ? "kill -9 of a node and PostgreSQL" : "kill -9 of a node");
        if (both) {
            killPostmaster();
        }
        node.kill();
        pause(Duration.ofMillis(random.nextInt(1_000)));
        node.start();
    }

    private void databaseKilled() {
        said("kill -9 of PostgreSQL", "kill -9 of PostgreSQL");
        killPostmaster();
    }

    private void killPostmaster() {
        try {
            var number = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip();
            ProcessHandle.of(Long.parseLong(number)).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException | RuntimeException justDown) {
            say.accept("  it is down already");
        }
    }

    private void terminated() {
        said("connections ended by the server", "connections ended by the server");
        try {
            database.sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where application_name like 'labgoals%' and random() < 0.7")
                    .query()
                    .listOfRows();
        } catch (DataAccessException down) {
            say.accept("  it is down already");
        }
    }

    private void said(String what, String kind) {
        done.merge(kind, 1, Integer::sum);
        say.accept(what);
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
