package org.labgoals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints figures as they come, and keeps a run's as JSON under {@code bench/results}. */
final class Results {

    private static final Path FOLDER = Path.of("bench", "results");

    private final List<Figure> figures = new ArrayList<>();
    private final String bench;
    private final Machine machine = Machine.here();
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Results(String bench) {
        this.bench = bench;
        System.out.printf("%s, %s, %s%n", bench, began, machine);
    }

    void add(Figure figure) {
        figures.add(figure);
        System.out.println(figure.told());
    }

    /** The newest run of a benchmark takes the place of the one before. */
    void keep() throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(bench + ".json");
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(file, new Run(bench, began.toString(), machine, figures));
        System.out.println("Kept in " + file);
    }

    private record Run(String bench, String began, Machine machine, List<Figure> figures) {}

    /** Where it ran. */
    private record Machine(int processors, long memoryMegabytes, String system, String java) {

        static Machine here() {
            return new Machine(
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() >> 20,
                    System.getProperty("os.name") + " " + System.getProperty("os.version"),
                    System.getProperty("java.vm.version"));
        }
    }
}
