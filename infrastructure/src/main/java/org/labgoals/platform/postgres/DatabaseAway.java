package org.labgoals.platform.postgres;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.EventArgUtil;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Says once that the database went away and once that it is back, in place of the stack traces
 * which all that waits for it would write meanwhile. It stops nothing and retries nothing: whoever
 * needs the database does that.
 */
final class DatabaseAway extends TurboFilter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String FOLLOWS_A_TRACE =
            "org.axonframework.eventhandling.TrackingEventProcessor";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource database;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean closed;

    private DatabaseAway(DataSource database) {
        this.database = database;
    }

    /** Listens to everything that is logged from now on, until it is closed. */
    static DatabaseAway watch(DataSource database) {
        var filter = new DatabaseAway(database);
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.addTurboFilter(filter);
        }
        return filter;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            ch.qos.logback.classic.Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable problem) {
        if (closed || !level.isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        if (isAboutTheConnection(problemOf(values, problem))) {
            sayOnce();
            return FilterReply.DENY;
        }
        return away.get() && problem == null && logger.getName().equals(FOLLOWS_A_TRACE)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    /** A logger that is given values takes the last of them for the problem, if it is one. */
    private static @Nullable Throwable problemOf(
            Object @Nullable [] values, @Nullable Throwable problem) {
        return problem == null && values != null && values.length > 0
                ? EventArgUtil.extractThrowable(values)
                : problem;
    }

    private static boolean isAboutTheConnection(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException failed && isLost(failed.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Connections lost or refused, and a server that is shutting down or not up yet. */
    private static boolean isLost(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    private void sayOnce() {
        if (away.compareAndSet(false, true)) {
            LOG.warn(
                    "There is no connection to the database; waiting for one. What is sent"
                            + " meanwhile is refused, and nothing is lost.");
            Thread.ofVirtual().name("database-away").start(this::awaitReturn);
        }
    }

    private void awaitReturn() {
        while (!closed && !answers()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        away.set(false);
        if (!closed) {
            LOG.info("The database answers again.");
        }
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().remove(this);
        }
    }
}
