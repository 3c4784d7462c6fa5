package org.labgoals.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies on the disk of a database of the tests, bytes as they are. */
public final class DatabaseFiles {

    private DatabaseFiles() {}

    /** The files of the database's tables and indexes that hold the words. */
    public static List<Path> ofTablesThatSay(JdbcClient sql, String words) throws IOException {
        return thatSay(sql, words, false);
    }

    /** The same, and all else of the server but the tables of other databases: its logs. */
    public static List<Path> thatSay(JdbcClient sql, String words) throws IOException {
        return thatSay(sql, words, true);
    }

    private static List<Path> thatSay(JdbcClient sql, String words, boolean logs)
            throws IOException {
        var own =
                sql.sql("select oid::text from pg_database where datname = current_database()")
                        .query(String.class)
                        .single();
        try (Stream<Path> files = Files.walk(TestDatabase.folderOfTheServer())) {
            var ours =
                    files.filter(Files::isRegularFile)
                            .filter(
                                    file ->
                                            file.toString().contains("/base/")
                                                    ? file.toString().contains("/base/" + own + "/")
                                                    : logs)
                            .toList();
            assertThat(ours).hasSizeGreaterThan(100);
            return ours.stream().filter(file -> says(file, words)).toList();
        }
    }

    /** Whether the file holds the words; one that has gone meanwhile holds none. */
    public static boolean says(Path file, String words) {
        try {
            var wanted =
                    new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(wanted);
        } catch (IOException gone) {
            if (Files.notExists(file)) {
                return false;
            }
            throw new UncheckedIOException(gone);
        }
    }
}
