package org.labgoals.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.TurboFilterList;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** An outage is two sentences in the log. */
class DatabaseAwayTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger OWN = (Logger) LoggerFactory.getLogger(DatabaseAway.class);
    private static final org.slf4j.Logger SOMEBODY = LoggerFactory.getLogger("somebody");

    private final AtomicBoolean up = new AtomicBoolean();
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final List<TurboFilter> others = List.copyOf(filters());
    private DatabaseAway away;

    /** Without those of products that other tests have started. */
    @BeforeEach
    void listen() {
        filters().clear();
        away = DatabaseAway.watch(new Database());
        OWN.setLevel(Level.INFO);
        said.start();
        ROOT.addAppender(said);
    }

    @AfterEach
    void listenNoMore() {
        away.close();
        ROOT.detachAppender(said);
        OWN.setLevel(null);
        filters().addAll(others);
    }

    @Test
    void aLostConnectionIsSaidOnceAndItsReturnOnce() {
        SOMEBODY.warn("Retrying", new IllegalStateException(new SQLException("lost", "08006")));
        SOMEBODY.warn("Retrying", new SQLException("the server shuts down", "57P01"));
        SOMEBODY.warn("{} of {} is broken", "one", "two", new SQLException("closed", "08003"));
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .startsWith("There is no connection to the database; waiting for one.");

        up.set(true);

        await().until(() -> said.list.size() == 2);
        assertThat(said.list.getLast().getFormattedMessage())
                .isEqualTo("The database answers again.");
    }

    @Test
    void whateverElseGoesWrongIsStillSaid() {
        SOMEBODY.error("A row does not fit", new SQLException("not unique", "23505"));
        SOMEBODY.error("Broken", new IllegalStateException());
        assertThat(said.list).hasSize(2);
    }

    private static TurboFilterList filters() {
        return ROOT.getLoggerContext().getTurboFilterList();
    }

    private final class Database extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            if (!up.get()) {
                throw new SQLException("refused", "08001");
            }
            return (Connection)
                    java.lang.reflect.Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, values) ->
                                    method.getName().equals("isValid") ? true : null);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
