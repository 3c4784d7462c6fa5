package org.labgoals;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** The product as a process of its own, as an operator starts it. */
public final class RunningProduct implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final Path output;

    private RunningProduct(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static RunningProduct start(Map<String, String> settings) throws IOException {
        return command(settings, "org.labgoals.LabGoals", List.of());
    }

    /** Runs another program of the product. */
    public static RunningProduct command(
            Map<String, String> settings, String program, List<String> words) throws IOException {
        List<String> line = new ArrayList<>();
        var output = Files.createTempFile("labgoals-product-", ".log");
        line.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPathWithoutTests(),
                        program));
        line.addAll(words);
        var builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LABGOALS_"));
        builder.environment().putAll(settings);
        return new RunningProduct(builder.start(), output);
    }

    /**
     * Settings of another node on the database of the one in this process.
     *
     * @param folder its own, which is yet to be made
     */
    public static Map<String, String> besides(Environment environment, Path folder) {
        var data = Path.of(environment.getRequiredProperty("labgoals.data")).toAbsolutePath();
        var signing = environment.getProperty("labgoals.signing-key", "");
        return Map.of(
                "LABGOALS_PORT",
                "0",
                "LABGOALS_DATA",
                folder.toString(),
                "LABGOALS_MASTER_KEY",
                data.resolve("master.key").toString(),
                "LABGOALS_SIGNING_KEY",
                (signing.isEmpty() ? data.resolve("checkpoint.key") : Path.of(signing))
                        .toAbsolutePath()
                        .toString(),
                "LABGOALS_DEMO",
                environment.getProperty("labgoals.demo", "false"),
                "LABGOALS_DATABASE_URL",
                environment.getRequiredProperty("labgoals.database.url"),
                "LABGOALS_DATABASE_USER",
                environment.getRequiredProperty("labgoals.database.user"),
                "LABGOALS_DATABASE_PASSWORD",
                environment.getRequiredProperty("labgoals.database.password"));
    }

    private static String classPathWithoutTests() {
        var all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("-tests.jar"))
                .collect(joining(File.pathSeparator));
    }

    /** Where it answers. */
    public String address() {
        var port = ADDRESS.matcher(output());
        assertThat(port.find()).as(output()).isTrue();
        return "http://localhost:" + port.group(1);
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public RunningProduct awaitReady() {
        awaitOutput("LabGoals is ready");
        return this;
    }

    void awaitOutput(String words) {
        await(words, () -> output().contains(words) || !process.isAlive());
        assertThat(output()).contains(words);
    }

    /** Waits until the file is there. */
    void awaitFile(Path file) {
        await(file + " is there", () -> Files.exists(file) || !process.isAlive());
    }

    /** Waits until a GET of the path answers with this status. */
    void awaitStatus(String path, int status) {
        await(path + " answers " + status, () -> status(path) == status);
    }

    /** Waits until somebody of the demo laboratory is answered with this status. */
    public void awaitStatus(String account, String path, int status) {
        await(path + " answers " + status, () -> get(account, path).statusCode() == status);
    }

    int status(String path) {
        return answer(request(path).timeout(Duration.ofSeconds(20)))
                .map(HttpResponse::statusCode)
                .orElse(-1);
    }

    /** Whoever collects the metrics asks for them. */
    HttpResponse<String> metrics(String token) {
        return answered(
                request("/actuator/prometheus").header("Authorization", "Bearer " + token).GET());
    }

    /** Somebody of the demo laboratory asks the API. */
    public HttpResponse<String> get(String account, String path) {
        return answered(as(account, path).GET());
    }

    /** Somebody of the demo laboratory sends JSON to the API under an idempotency key. */
    public HttpResponse<String> post(String account, String path, String key, String body) {
        return answered(
                as(account, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder as(String account, String path) {
        var pair = (account + ":labgoals-demo").getBytes(StandardCharsets.UTF_8);
        return request(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    private HttpResponse<String> answered(HttpRequest.Builder request) {
        return answer(request).orElseThrow(() -> new AssertionError("No answer: " + output()));
    }

    private static Optional<HttpResponse<String>> answer(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return Optional.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Waits for its own end. */
    public int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
        Files.deleteIfExists(output);
    }

    private void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what + " in: " + output()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
