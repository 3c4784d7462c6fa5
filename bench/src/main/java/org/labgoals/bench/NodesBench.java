package org.labgoals.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.labgoals.platform.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** From a command at one node to the row at another, beside a bare notification between two. */
@Component
class NodesBench {

    private static final int GOALS = 35;

    private final SomeGoals goals;
    private final PlainRows rows;
    private final Path data;

    NodesBench(SomeGoals goals, DataSource database, @Value("${labgoals.data}") Path data) {
        this.goals = goals;
        this.rows = new PlainRows(database);
        this.data = data;
    }

    void run() throws Exception {
        var folder = Files.createTempDirectory("labgoals-other");
        var other = started(folder);
        try (var tell = other.outputWriter(StandardCharsets.UTF_8);
                var told = other.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(told, OtherNode.READY);
            measure(tell, told);
        } finally {
            other.destroy();
            other.waitFor(10, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(Writer tell, BufferedReader told) throws Exception {
        var many = IntStream.range(0, GOALS).mapToObj(number -> goals.active()).toList();
        var versions = many.stream().mapToLong(goal -> 2).toArray();
        var next = new AtomicInteger();
        Turns turns =
                Turns.of(
                        50,
                        300,
                        () -> {
                            int which = next.getAndIncrement() % GOALS;
                            return seen(tell, told, many.get(which), ++versions[which]);
                        },
                        () -> {
                            say(tell, "");
                            rows.writeAndNotify(OtherNode.CHANNEL);
                            return awaitLine(told, OtherNode.SEEN + " true");
                        });
        var results = new Results("nodes");
        for (int part : List.of(50, 99)) {
            results.add(
                    turns.millis(
                            "sent, committed and visible on another node",
                            "a row inserted, committed, notified and selected there",
                            part,
                            "4"));
        }
        results.keep();
    }

    private String seen(Writer tell, BufferedReader told, GoalId goal, long version)
            throws IOException {
        say(tell, goal.value() + " " + version);
        goals.checkIn(goal);
        return awaitLine(told, OtherNode.SEEN + " true");
    }

    private static void say(Writer tell, String line) throws IOException {
        tell.write(line + "\n");
        tell.flush();
    }

    private static String awaitLine(BufferedReader told, String wanted) throws IOException {
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.equals(wanted)) {
                return line;
            }
            if (line.startsWith(OtherNode.SEEN)) {
                throw new IOException("The other node did not see it");
            }
        }
        throw new IOException("The other node has ended");
    }

    private Process started(Path folder) throws IOException {
        DatabaseAddress address = EmbeddedPostgres.runningOn(data).orElseThrow();
        var jar = Path.of(System.getProperty("java.class.path"));
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString(),
                        "other-node");
        builder.redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "LABGOALS_DATA",
                                folder.toString(),
                                "LABGOALS_MASTER_KEY",
                                data.resolve("master.key").toString(),
                                "LABGOALS_DATABASE_URL",
                                address.url(),
                                "LABGOALS_DATABASE_USER",
                                address.user(),
                                "LABGOALS_DATABASE_PASSWORD",
                                address.password()));
        return builder.start();
    }
}
