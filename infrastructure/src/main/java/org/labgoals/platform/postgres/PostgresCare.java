package org.labgoals.platform.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How carefully a server keeps what it is given, and what its role may do. */
record PostgresCare(List<String> options, String rights) {

    private static final List<String> ALWAYS =
            List.of(
                    "-c listen_addresses=127.0.0.1",
                    "-c unix_socket_directories=",
                    "-c password_encryption=scram-sha-256",
                    "-c timezone=UTC",
                    "-c log_timezone=UTC",
                    "-c log_checkpoints=off",
                    // what was erased is not to live on in a file of the log that is used again
                    "-c wal_recycle=off",
                    "-c max_connections=100");

    static final PostgresCare OF_THE_PRODUCT =
            with(List.of("-c fsync=on", "-c synchronous_commit=on", "-c full_page_writes=on"), "");

    static final PostgresCare OF_TESTS =
            with(
                    List.of("-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"),
                    "CREATEDB");

    private static PostgresCare with(List<String> more, String rights) {
        return new PostgresCare(Stream.concat(ALWAYS.stream(), more.stream()).toList(), rights);
    }

    /**
     * The user's cache, so that several data folders share one copy; the data folder without one.
     */
    static Path binariesBeside(Path data) {
        var home = Path.of(System.getProperty("user.home"));
        return Files.isDirectory(home) && Files.isWritable(home)
                ? home.resolve(".cache").resolve("labgoals")
                : data;
    }
}
