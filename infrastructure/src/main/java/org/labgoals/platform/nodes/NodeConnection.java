package org.labgoals.platform.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread with a connection of its own, outside the pool and as long as the node runs; one that
 * breaks is made again, second by second. That the database is away is told elsewhere.
 */
abstract class NodeConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeConnection.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final DatabaseAddress address;
    private final String name;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Connection connection;

    NodeConnection(DatabaseAddress address, String name) {
        this.address = address;
        this.name = name;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /**
     * Works with the connection until it breaks or the thread is interrupted.
     *
     * @param again whether an earlier connection broke
     */
    abstract void work(Connection connection, boolean again)
            throws SQLException, InterruptedException;

    public final void start() {
        thread.start();
    }

    /** Ends the thread and its connection. */
    @Override
    public final void close() {
        ended.countDown();
        thread.interrupt();
        var open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The connection of {} was gone already", name, gone);
            }
        }
    }

    private void run() {
        var again = false;
        try {
            while (ended.getCount() > 0) {
                try (var made = connect()) {
                    connection = made;
                    work(made, again);
                } catch (SQLException broken) {
                    LOG.debug("The connection of {} broke; it is made again", name, broken);
                }
                again = true;
                if (ended.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(address.url(), properties);
    }
}
