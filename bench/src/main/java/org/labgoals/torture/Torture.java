package org.labgoals.torture;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.labgoals.platform.postgres.EmbeddedPostgres;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two nodes as processes of the packaged product on one durable PostgreSQL; while writers send
 * goals under known names, faults come at random from a seed. At the end everything is healed and
 * what is there is held against what was acknowledged.
 */
public final class Torture {

    private static final Path PRODUCT = Path.of("web-ui", "target", "product", "labgoals.jar");
    private static final int WRITERS = 4;
    private static final Duration LEAST_FAULTS = Duration.ofSeconds(20);
    private static final Duration FOR_THE_CHECKS = Duration.ofSeconds(50);
    private static final Duration PATIENCE = Duration.ofSeconds(600);
    private static final int SENT_AGAIN = 25;

    private final long began = System.nanoTime();
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Duration length;
    private final long seed;
    private final Path folder;
    private final Queue<Written> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final LongAdder unanswered = new LongAdder();
    private final List<String> told = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Torture(Duration length, long seed, Path folder) {
        this.length = length;
        this.seed = seed;
        this.folder = folder;
    }

    /**
     * Runs it.
     *
     * @param arguments {@code --minutes N}, how long all of it takes, three unless said, and {@code
     *     --seed S}
     * @return whether nothing was lost, doubled or answered wrongly
     */
    public static boolean run(List<String> arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var folder = Files.createTempDirectory("labgoals-torture");
        var minutes = Double.parseDouble(value(arguments, "--minutes", "3"));
        var seed =
                Long.parseLong(
                        value(arguments, "--seed", Long.toString(new Random().nextInt(1_000_000))));
        try {
            return new Torture(Duration.ofSeconds((long) (minutes * 60)), seed, folder).run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.get(at + 1);
    }

    private boolean run() throws Exception {
        say("seed " + seed + ", " + length.toSeconds() + " seconds in all, in " + folder);
        try (var server = EmbeddedPostgres.start(folder.resolve("database"))) {
            var address = server.address();
            var database =
                    JdbcClient.create(
                            new DriverManagerDataSource(
                                    address.url(), address.user(), address.password()));
            int port = URI.create(address.url().substring("jdbc:".length())).getPort();
            try (var first = node("node 1", port, address.url(), address.password());
                    var second = node("node 2", port, address.url(), address.password())) {
                var cleanUp = new Thread(() -> endQuietly(first, second));
                Runtime.getRuntime().addShutdownHook(cleanUp);
                first.start();
                first.awaitUp(System.nanoTime() + PATIENCE.toNanos());
                second.start();
                second.awaitUp(System.nanoTime() + PATIENCE.toNanos());
                boolean well = torture(List.of(first, second), database);
                if (!well) {
                    System.out.println(first.saidInAll());
                    System.out.println(second.saidInAll());
                }
                return well;
            }
        }
    }

    private Node node(String name, int port, String url, String password) throws IOException {
        var wire = new Wire(port);
        return new Node(
                name,
                PRODUCT.toAbsolutePath(),
                folder,
                Map.of(
                        "LABGOALS_PORT",
                        "0",
                        "LABGOALS_DATA",
                        folder.resolve("keys").toString(),
                        "LABGOALS_DEMO",
                        "true",
                        "LABGOALS_DATABASE_URL",
                        url.replace(":" + port, ":" + wire.port()),
                        "LABGOALS_DATABASE_USER",
                        "labgoals",
                        "LABGOALS_DATABASE_PASSWORD",
                        password),
                wire);
    }

    private boolean torture(List<Node> nodes, JdbcClient database) throws Exception {
        var prefix = "Torture " + seed;
        var random = new Random(seed);
        var faults =
                new Faults(
                        nodes,
                        folder.resolve("database").resolve("postgresql"),
                        database,
                        random,
                        this::say);
        var going = new AtomicBoolean(true);
        List<Thread> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            var writer =
                    new Writer(
                            nodes,
                            new Random(random.nextLong()),
                            prefix + " " + number,
                            written,
                            wrong,
                            unanswered);
            writers.add(
                    Thread.ofPlatform()
                            .name("writer-" + number)
                            .start(
                                    () -> {
                                        while (going.get()) {
                                            writer.once();
                                        }
                                    }));
        }
        long end =
                Math.max(
                        System.nanoTime() + LEAST_FAULTS.toNanos(),
                        began + length.minus(FOR_THE_CHECKS).toNanos());
        say("both nodes are up and " + WRITERS + " writers write");
        while (System.nanoTime() < end) {
            Faults.pause(Duration.ofMillis(1_500 + random.nextInt(2_500)));
            faults.next();
        }
        going.set(false);
        for (Thread writer : writers) {
            writer.join();
        }
        return report(nodes, faults, new Checks(database), prefix, random);
    }

    private boolean report(
            List<Node> nodes, Faults faults, Checks checks, String prefix, Random random)
            throws Exception {
        say("the faults are over; " + written.size() + " goals were sent");
        for (Node node : nodes) {
            node.awaitUp(System.nanoTime() + PATIENCE.toNanos());
        }
        var behind = until(nodes.getFirst(), system -> sum(system, "behind") == 0);
        say("both nodes are up again, and all events are taken in");
        sentAgainIsAnsweredTheSame(nodes, random, prefix);
        until(nodes.getFirst(), system -> sum(system, "behind") == 0);
        var sets = checks.sets(written, prefix);
        var chain = checks.chain();
        var before = checks.tables();
        say("the rows are rebuilt");
        asked(nodes.getLast(), "/rebuild", true);
        var rebuild =
                until(nodes.getFirst(), system -> system.at("/rebuild/endedAt").isString())
                        .path("rebuild");
        var rebuilt = Checks.rebuilt(before, checks.tables());
        var result =
                new Result(
                        at.toString(),
                        seed,
                        Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                        Runtime.getRuntime().availableProcessors(),
                        faults.done(),
                        unanswered.sum(),
                        sets,
                        List.copyOf(wrong).stream().distinct().limit(20).toList(),
                        chain,
                        behind.path("parked").size(),
                        rebuild.path("trouble").asString(""),
                        rebuilt,
                        List.copyOf(told));
        var file = Path.of("bench", "results", "torture.json");
        Files.createDirectories(file.getParent());
        JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(file, result);
        System.out.println(result.text());
        return result.isWell();
    }

    /** A key that was answered once is answered so for a week, whatever died since. */
    private void sentAgainIsAnsweredTheSame(List<Node> nodes, Random random, String prefix) {
        var done = new ArrayList<>(written.stream().filter(Written::acknowledged).toList());
        java.util.Collections.shuffle(done, random);
        var writer = new Writer(nodes, random, prefix, written, wrong, unanswered);
        for (Written each : done.subList(0, Math.min(SENT_AGAIN, done.size()))) {
            var answer = writer.again(each);
            var location = answer == null ? "" : answer.headers().firstValue("Location").orElse("");
            if (!location.endsWith("/" + each.goal())) {
                wrong.add("sent again, " + each.title() + " was answered " + location);
            }
        }
    }

    private JsonNode until(Node node, java.util.function.Predicate<JsonNode> holds)
            throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode last = null;
        while (System.nanoTime() < end) {
            try {
                last = asked(node, "", false);
                if (holds.test(last)) {
                    return last;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Faults.pause(Duration.ofMillis(250));
        }
        throw new IllegalStateException("It does not come to rest: " + last);
    }

    private JsonNode asked(Node node, String path, boolean post) throws Exception {
        var pair = "admin:labgoals-demo".getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(node.address() + "/api/v1/system" + path))
                        .timeout(Duration.ofSeconds(15))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair));
        var answer =
                client.send(
                        (post ? request.POST(HttpRequest.BodyPublishers.noBody()) : request)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static long sum(JsonNode system, String name) {
        return system.path("following").findValues(name).stream().mapToLong(JsonNode::asLong).sum();
    }

    private static void endQuietly(Node first, Node second) {
        try (first;
                second) {
            // both end, whatever becomes of this program
        } catch (IOException | InterruptedException left) {
            // nothing more can be done
        }
    }

    private void say(String what) {
        var line =
                "%6.1f s  %s"
                        .formatted(
                                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1e3, what);
        told.add(line);
        System.out.println(line);
    }

    /** What came of it. */
    record Result(
            String began,
            long seed,
            long seconds,
            int processors,
            Map<String, Integer> faults,
            long requestsNotDone,
            Checks.Sets sets,
            List<String> answeredWrongly,
            Checks.Chain chain,
            int parkedRecords,
            String troubleInTheRebuild,
            Checks.Rebuilt rebuilt,
            List<String> course) {

        boolean isWell() {
            return sets.acknowledged() > 0
                    && sets.acknowledgedAndLost().isEmpty()
                    && sets.duplicated().isEmpty()
                    && answeredWrongly.isEmpty()
                    && chain.broken() == 0
                    && chain.holes() == 0
                    && parkedRecords == 0
                    && troubleInTheRebuild.isEmpty()
                    && rebuilt.different().isEmpty()
                    && !rebuilt.sameAsServed().isEmpty();
        }

        String text() {
            return """

            Torture of %s, seed %d, %d seconds on %d processors: %s
              faults                             %s
              requests that were not done        %d, each refused with 503 and a time to come back, or never answered
              acknowledged and present           %d
              acknowledged and lost              %s
              never acknowledged yet present     %d of %d
              duplicated                         %s
              answered wrongly                   %s
              hash chain                         %d events, %d broken, %d holes
              records parked                     %d
              rebuilt as they were served        %d tables%s
              rebuilt otherwise                  %s
            """
                    .formatted(
                            began,
                            seed,
                            seconds,
                            processors,
                            isWell() ? "WELL" : "NOT WELL",
                            new TreeMap<>(faults),
                            requestsNotDone,
                            sets.acknowledged() - sets.acknowledgedAndLost().size(),
                            none(sets.acknowledgedAndLost()),
                            sets.neverAcknowledgedYetPresent(),
                            sets.neverAcknowledged(),
                            none(sets.duplicated()),
                            none(answeredWrongly),
                            chain.events(),
                            chain.broken(),
                            chain.holes(),
                            parkedRecords,
                            rebuilt.sameAsServed().size(),
                            troubleInTheRebuild.isEmpty() ? "" : ", " + troubleInTheRebuild,
                            none(rebuilt.different()));
        }

        private static String none(List<String> found) {
            return found.isEmpty() ? "0" : found.size() + " " + found;
        }
    }
}
