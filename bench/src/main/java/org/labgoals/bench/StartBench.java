package org.labgoals.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** From the command to the first page: the packaged product with its start-up cache and without. */
final class StartBench {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final Path PRODUCT = Path.of("web-ui", "target", "product");

    private final Path data;

    private StartBench(Path data) {
        this.data = data;
    }

    static void run() throws Exception {
        Path data = Files.createTempDirectory("labgoals-start");
        try {
            new StartBench(data).measure();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure() throws Exception {
        var results = new Results("start");
        var cached = "-XX:AOTCache=" + PRODUCT.resolve("labgoals.aot");
        Turns turns =
                Turns.of(WARM_UP, ROUNDS, () -> firstPage(cached), () -> firstPage("-Xshare:auto"));
        results.add(turns.millis("first page after a start", "without the cache", 50, "0.3"));
        results.keep();
    }

    private int firstPage(String option) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        option,
                        "-jar",
                        PRODUCT.resolve("labgoals.jar").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(data.resolve("output").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LABGOALS_"));
        builder.environment().put("LABGOALS_DATA", data.resolve("data").toString());
        builder.environment().put("LABGOALS_PORT", Integer.toString(port));
        Process product = builder.start();
        try {
            while (!answers(port)) {
                if (!product.isAlive()) {
                    throw new IllegalStateException(Files.readString(data.resolve("output")));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            return port;
        } finally {
            product.destroy();
            product.waitFor();
        }
    }

    private static boolean answers(int port) {
        try {
            var asked = URI.create("http://localhost:" + port + "/sign-in").toURL();
            return ((HttpURLConnection) asked.openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
