package org.labgoals.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.platform.settings.ExternalDatabase;
import org.labgoals.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Waits for a named database that does not answer yet. It does so before anything else starts, so
 * that the product can still be stopped at once while it waits.
 */
final class WaitForDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(WaitForDatabase.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings.from(context.getEnvironment()).database().ifPresent(WaitForDatabase::await);
    }

    private static void await(ExternalDatabase database) {
        refuseWhatIsNoAddress(database);
        var waited = false;
        while (!answers(database, waited)) {
            waited = true;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        if (waited) {
            LOG.info("The database answers.");
        }
    }

    private static void refuseWhatIsNoAddress(ExternalDatabase database) {
        try {
            DriverManager.getDriver(database.url());
        } catch (SQLException unreadable) {
            throw new CannotStart(
                    "LABGOALS_DATABASE_URL has to look like jdbc:postgresql://host:5432/database,"
                            + " not \""
                            + database.address()
                            + "\".",
                    unreadable);
        }
    }

    private static boolean answers(ExternalDatabase database, boolean alreadySaid) {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "4");
        try (var connection = DriverManager.getConnection(database.url(), properties)) {
            return connection.isValid(2);
        } catch (SQLException failure) {
            refuseWhatWaitingCannotMend(database, failure);
            if (!alreadySaid) {
                LOG.warn(
                        "The database of {} does not answer yet; waiting for it.",
                        database.address());
            }
            return false;
        }
    }

    private static void refuseWhatWaitingCannotMend(
            ExternalDatabase database, SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        switch (state) {
            case "28P01", "28000", "08004" ->
                    throw new CannotStart(
                            "the database at "
                                    + database.address()
                                    + " refuses the user "
                                    + database.user()
                                    + "; check LABGOALS_DATABASE_USER and"
                                    + " LABGOALS_DATABASE_PASSWORD.",
                            failure);
            case "3D000" ->
                    throw new CannotStart(
                            "there is no such database: "
                                    + database.address()
                                    + "; create it or check LABGOALS_DATABASE_URL.",
                            failure);
            default -> {
                // down, starting up or out of connections: worth waiting for
            }
        }
    }
}
