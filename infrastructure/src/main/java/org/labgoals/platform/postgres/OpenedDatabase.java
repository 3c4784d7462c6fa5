package org.labgoals.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
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

    private static final int LINE_OF_PORT = 3;

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
        return Postmaster.of(folder).isPresent()
                ? new OpenedDatabase(running(folder), null)
                : started(EmbeddedPostgres.start(settings.data()));
    }

    static OpenedDatabase started(EmbeddedPostgres server) {
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

    private static DatabaseAddress running(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            return new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:"
                            + lines.get(LINE_OF_PORT).strip()
                            + "/"
                            + Cluster.NAME,
                    Cluster.NAME,
                    new Cluster(folder).password());
        } catch (IOException | IndexOutOfBoundsException justStarting) {
            throw new CannotStart(
                    "the database in " + folder + " is just starting or ending; try again.");
        }
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
