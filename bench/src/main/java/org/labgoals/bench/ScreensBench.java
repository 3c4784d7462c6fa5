package org.labgoals.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** What one more open home screen takes of the packaged product's heap, signed in and idle. */
final class ScreensBench {

    private static final int WARM_UP = 20;
    private static final int SCREENS = 500;

    /** An empty grid in a session of its own, as the issue gives it. */
    private static final double EMPTY_GRID = 32;

    private static final Path PRODUCT = Path.of("web-ui", "target", "product");
    private static final Pattern READY =
            Pattern.compile("LabGoals is ready.*(http://localhost:[0-9]+)");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");

    private final List<WebSocket> open = new ArrayList<>();

    private ScreensBench() {}

    static void run() throws Exception {
        Path data = Files.createTempDirectory("labgoals-screens");
        Process product = started(data);
        try (var client = HttpClient.newHttpClient()) {
            new ScreensBench().measure(product, client);
        } finally {
            product.destroy();
            product.waitFor(30, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure(Process product, HttpClient client) throws Exception {
        var results = new Results("screens");
        var address = awaitReady(product);
        open(client, address, WARM_UP);
        long before = live(product);
        open(client, address, SCREENS);
        long after = live(product);
        results.add(
                Figure.of(
                        "heap of one more home screen, " + SCREENS + " signed in and idle",
                        "an empty grid",
                        (after - before) / 1024.0 / SCREENS,
                        EMPTY_GRID,
                        "KB",
                        "3.1: 100 KB"));
        results.keep();
        open.forEach(WebSocket::abort);
    }

    private void open(HttpClient client, String address, int screens)
            throws IOException, InterruptedException {
        for (int number = 0; number < screens; number++) {
            open.add(OpenScreen.of(client, address, "technologist", "labgoals-demo"));
        }
    }

    /** Bytes that are still reachable. */
    private static long live(Process product) throws IOException, InterruptedException {
        var asked =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(product.pid()),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        var told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        var total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new IOException("No histogram: " + told);
        }
        return Long.parseLong(total.group(1));
    }

    private static String awaitReady(Process product) throws IOException {
        var said = product.inputReader(StandardCharsets.UTF_8);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
        }
        throw new IOException("The product did not start");
    }

    private static Process started(Path data) throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        PRODUCT.resolve("labgoals.jar").toString());
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LABGOALS_"));
        builder.environment().put("LABGOALS_DATA", data.resolve("data").toString());
        builder.environment().put("LABGOALS_PORT", "0");
        return builder.start();
    }
}
