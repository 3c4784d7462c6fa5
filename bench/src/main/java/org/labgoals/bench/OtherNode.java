package org.labgoals.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.labgoals.shared.application.ProjectionSignals;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** A second node in a process of its own: it says when it sees what it was told to look for. */
@Component
class OtherNode {

    static final String SEEN = "seen";
    static final String READY = "ready to look";
    static final String CHANNEL = "bench_told";

    private static final int PATIENCE_MILLIS = 10_000;

    private final ProjectionSignals signals;
    private final DataSource database;
    private final PlainRows rows;

    OtherNode(ProjectionSignals signals, DataSource database) {
        this.signals = signals;
        this.database = database;
        this.rows = new PlainRows(database);
    }

    /** Takes a goal and its version, or nothing for a plain row, from a line each. */
    void look() throws Exception {
        try (var listening = database.getConnection();
                var lines =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            try (var statement = listening.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            System.out.println(READY);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(SEEN + " " + seen(line, listening));
            }
        }
    }

    private boolean seen(String line, Connection listening) throws SQLException {
        if (line.isEmpty()) {
            var told = listening.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
            return told.length == 1 && rows.isThere(told[0].getParameter());
        }
        var goal = line.split(" ", 2);
        return signals.awaitVersion(
                "goal",
                goal[0],
                Long.parseLong(goal[1]),
                () -> rows.versionOf(goal[0]),
                Duration.ofMillis(PATIENCE_MILLIS));
    }
}
