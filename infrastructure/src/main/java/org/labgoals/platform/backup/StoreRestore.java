package org.labgoals.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.labgoals.platform.settings.CannotStart;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/**
 * Brings a backup into an empty database: its tables as they were then, its rows in one transaction
 * with the mark that the product must not open yet, then the migrations that came since.
 */
public final class StoreRestore implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private StoreRestore(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup.
     *
     * @throws CannotStart when the file is none
     */
    public static StoreRestore of(Path file) {
        try {
            var zip = new ZipFile(file.toFile());
            var manifest = zip.getEntry(StoreBackup.MANIFEST);
            if (manifest != null) {
                var read = Manifest.read(zip.getInputStream(manifest).readAllBytes());
                if (Manifest.FORMAT.equals(read.format())) {
                    return new StoreRestore(file, zip, read);
                }
            }
            zip.close();
        } catch (IOException | JacksonException none) {
            throw new CannotStart(
                    "the file " + file + " is no backup of LabGoals: " + none.getMessage(), none);
        }
        throw new CannotStart("the file " + file + " is no backup of LabGoals.");
    }

    /** When the backup was made, in UTC. */
    public String at() {
        return manifest.at();
    }

    public long events() {
        return manifest.events();
    }

    /**
     * Refuses a database that holds anything, and one that a product works on.
     *
     * @throws CannotStart with the sentence
     */
    public static void refuseUnlessEmpty(DataSource database) {
        var jdbc = new JdbcTemplate(database);
        var running =
                jdbc.queryForObject(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and application_name = 'labgoals'",
                        Long.class);
        if (running != null && running > 0) {
            throw new CannotStart("a LabGoals is running on this database; stop it first.");
        }
        List<String> tables =
                jdbc.queryForList(
                        "select tablename from pg_tables where schemaname = current_schema()",
                        String.class);
        if (!tables.isEmpty()) {
            throw new CannotStart(
                    "this database is not empty: it has "
                            + tables.size()
                            + " tables. Restore into a new one, or another LABGOALS_DATA.");
        }
    }

    /**
     * Brings everything in.
     *
     * @throws CannotStart when the backup was changed, is damaged, or of a later version; the
     *     database is empty then as before
     */
    public void into(DataSource database) {
        var known = Flyway.configure().dataSource(database).load().info().all();
        var wanted = MigrationVersion.fromVersion(manifest.schema());
        boolean isKnown = false;
        for (var migration : known) {
            isKnown |= wanted.equals(migration.getVersion());
        }
        if (!isKnown) {
            throw new CannotStart(
                    "the backup was made by a later LabGoals (its tables are of version "
                            + manifest.schema()
                            + "); restore it with that one.");
        }
        try {
            Flyway.configure().dataSource(database).target(wanted).load().migrate();
            load(database);
            Flyway.configure().dataSource(database).load().migrate();
        } catch (IOException | SQLException | FlywayException | CannotStart failure) {
            Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
            throw new CannotStart(
                    "the backup " + file + " could not be restored: " + failure.getMessage(),
                    failure);
        }
    }

    private void load(DataSource database) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(AfterRestore.TABLE);
                for (var table : manifest.tables()) {
                    statement.execute("delete from \"" + table.name() + "\"");
                }
            }
            for (var table : manifest.tables()) {
                load(connection, table);
            }
            try (var statement = connection.createStatement();
                    var mark = connection.prepareStatement(AfterRestore.MARK)) {
                statement.execute(
                        "select setval(pg_get_serial_sequence('domain_event', 'global_index'),"
                                + " greatest(max(global_index), 1)) from domain_event");
                mark.setString(1, manifest.at());
                mark.executeUpdate();
            }
            connection.commit();
        }
    }

    private void load(Connection connection, Manifest.Table table)
            throws SQLException, IOException {
        var entry = zip.getEntry(table.name() + ".copy");
        if (entry == null) {
            throw new CannotStart("the table " + table.name() + " is missing in it.");
        }
        var digest = StoreBackup.sha256();
        try (var rows = new DigestInputStream(zip.getInputStream(entry), digest)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy \"%s\" (%s) from stdin".formatted(table.name(), table.listed()),
                            rows);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
            throw new CannotStart("the table " + table.name() + " in it was changed or damaged.");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException onlyRead) {
            // nothing is lost
        }
    }
}
