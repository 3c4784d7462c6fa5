package org.labgoals.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one server of this test process: real, and careless about crashes so as to be quick. */
final class SharedServer {

    static final EmbeddedPostgres INSTANCE = start();

    private SharedServer() {}

    private static EmbeddedPostgres start() {
        try {
            var data = Files.createTempDirectory("labgoals-test-");
            var server = EmbeddedPostgres.start(data, PostgresCare.OF_TESTS);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        server.close();
                                        deleteQuietly(data);
                                    }));
            return server;
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
