package org.labgoals.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one server of this test process: real, and careless about crashes so as to be quick. */
final class SharedServer {

    static final Path DATA = folder();
    static final EmbeddedPostgres INSTANCE = start(DATA);

    private SharedServer() {}

    private static EmbeddedPostgres start(Path data) {
        var server = EmbeddedPostgres.start(data, PostgresCare.OF_TESTS);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    deleteQuietly(data);
                                }));
        return server;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("labgoals-test-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteQuietly(Path data) {
        try {
            Folders.delete(data);
        } catch (IOException left) {
            // a temporary folder more
        }
    }
}
