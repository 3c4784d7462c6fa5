package org.labgoals.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.platform.settings.Settings;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The product's database for a command: the one that is named, or that of a product that runs on
 * the data folder, or else the embedded one, started for as long as the command takes.
 */
public final class OpenedDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres started;

    private OpenedDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres started) {
        this.address = address;
        this.started = started;
    }

    /**
     * Opens the database, beside a running product too: only reading is safe then.
     *
     * @throws CannotStart when there is none
     */
    public static OpenedDatabase of(Settings settings) {
        if (settings.database().isPresent()) {
            return new OpenedDatabase(
                    NamedDatabase.addressOf(settings.database().orElseThrow()), null);
        }
        var folder = settings.data().resolve("postgresql");
        if (!isThere(folder)) {
            throw new CannotStart(
                    "there is no database in "
                            + settings.data()
                            + "; set LABGOALS_DATA, or LABGOALS_DATABASE_URL.");
        }
        return EmbeddedPostgres.runningOn(settings.data())
                .map(running -> new OpenedDatabase(running, null))
                .orElseGet(() -> alone(settings));
    }

    /**
     * Opens the database of a product that runs.
     *
     * @throws CannotStart when it does not run on the data folder
     */
    public static OpenedDatabase ofRunning(Settings settings) {
        return settings.database().isPresent()
                ? of(settings)
                : EmbeddedPostgres.runningOn(settings.data())
                        .map(running -> new OpenedDatabase(running, null))
                        .orElseThrow(
                                () ->
                                        new CannotStart(
                                                "LabGoals does not run on "
                                                        + settings.data()
                                                        + ": start it with ./labgoals run."));
    }

    /**
     * Opens the database for a command that must have it alone; makes an embedded one where there
     * is none.
     *
     * @throws CannotStart when a product runs on it
     */
    public static OpenedDatabase alone(Settings settings) {
        return settings.database().isPresent()
                ? of(settings)
                : started(EmbeddedPostgres.start(settings.data()));
    }

    private static OpenedDatabase started(EmbeddedPostgres server) {
        return new OpenedDatabase(server.address(), server);
    }

    /** One connection for each time it is asked. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    /** Where it answers, as people are told. */
    public String place() {
        return address.url().replaceFirst("[?].*", "").replaceFirst("^jdbc:", "");
    }

    private static boolean isThere(Path folder) {
        try {
            return !Folders.isEmptyOrMissing(folder);
        } catch (IOException unreadable) {
            throw new CannotStart(folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
