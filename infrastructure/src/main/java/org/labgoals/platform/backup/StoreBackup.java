package org.labgoals.platform.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.labgoals.platform.sealing.SecretFile;
import org.labgoals.platform.settings.CannotStart;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes what cannot be made again into one file, as of one moment and beside a running product:
 * events with their sealed texts, wrapped keys, checkpoints, evidence files, accounts and wishes.
 * Each table is what PostgreSQL's {@code COPY} writes, in a ZIP with a manifest.
 */
public final class StoreBackup {

    static final String MANIFEST = "backup.json";

    private StoreBackup() {}

    /** What was written. */
    public record Written(Path file, long events, long bytes) {}

    /** How a file is written. */
    @FunctionalInterface
    interface Opening {
        OutputStream of(Path file) throws IOException;
    }

    /**
     * Writes a new file, whole or not at all.
     *
     * @throws CannotStart when the file is there already or cannot be written, with a sentence
     */
    public static Written write(DataSource database, Path file, Instant now) {
        return write(database, file, now, Files::newOutputStream);
    }

    static Written write(DataSource database, Path file, Instant now, Opening opening) {
        if (Files.exists(file)) {
            throw new CannotStart("the file " + file + " is there already.");
        }
        try {
            var folder = file.toAbsolutePath().getParent();
            var draft = Files.createTempFile(folder, "backup-", ".part", SecretFile.ownerOnly());
            try {
                long events = writeTo(database, draft, now, opening);
                Files.createLink(file, draft);
                return new Written(file, events, Files.size(file));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            throw new CannotStart("the file " + file + " is there already.");
        } catch (IOException e) {
            throw new CannotStart("the backup " + file + " cannot be written: " + e.getMessage());
        }
    }

    private static long writeTo(DataSource database, Path draft, Instant now, Opening opening)
            throws IOException {
        try (var connection = database.getConnection();
                var zip = new ZipOutputStream(new BufferedOutputStream(opening.of(draft)))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var manifest = tables(connection, zip, now);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.json());
            zip.closeEntry();
            connection.rollback();
            return manifest.events();
        } catch (SQLException e) {
            throw new CannotStart("the database could not be read: " + e.getMessage(), e);
        }
    }

    private static Manifest tables(Connection connection, ZipOutputStream zip, Instant now)
            throws SQLException, IOException {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var schema =
                jdbc.queryForObject(
                        "select version from flyway_schema_history where success and version is"
                                + " not null order by installed_rank desc limit 1",
                        String.class);
        List<Manifest.Table> tables = new ArrayList<>();
        long events = 0;
        for (String name : KeptTables.in(jdbc)) {
            var columns = KeptTables.columns(jdbc, name);
            zip.putNextEntry(new ZipEntry(name + ".copy"));
            var digest = sha256();
            var listed = new Manifest.Table(name, columns, 0, "").listed();
            long rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "copy (select %s from \"%s\" order by 1) to stdout"
                                            .formatted(listed, name),
                                    new DigestOutputStream(staysOpen(zip), digest));
            zip.closeEntry();
            tables.add(
                    new Manifest.Table(
                            name, columns, rows, HexFormat.of().formatHex(digest.digest())));
            events = name.equals("domain_event") ? rows : events;
        }
        return new Manifest(
                Manifest.FORMAT, now.toString(), String.valueOf(schema), events, tables);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutputStream staysOpen(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the next table follows
            }
        };
    }
}
