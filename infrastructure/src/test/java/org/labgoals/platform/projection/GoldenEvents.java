package org.labgoals.platform.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds events to the files they were once written as: events are for ever, so a shipped file is
 * never edited. A missing file is written where {@code -Dgolden.write=true} is given.
 *
 * <p>Texts stand in the files in the clear; how a text is sealed has tests of its own.
 */
public final class GoldenEvents {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Documents DOCUMENTS = new Documents();
    private static final JsonMapper PRETTY =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private GoldenEvents() {}

    /** Every event of the vocabulary has a sample among these, and each sample its file. */
    public static void hold(Class<?> vocabulary, List<?> samples) {
        assertThat(samples.stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .as("events with a sample")
                .isEqualTo(Set.of(vocabulary.getPermittedSubclasses()));
        samples.forEach(GoldenEvents::hold);
    }

    /**
     * A file of an earlier revision reads as this event.
     *
     * @param file its name, for example {@code WinLogged.1.json}
     */
    public static void stillReads(String file, Object event) {
        try {
            String golden = Files.readString(FOLDER.resolve(file), UTF_8);
            assertThat((Object) DOCUMENTS.read(golden, event.getClass()))
                    .as("%s as read now", file)
                    .isEqualTo(event);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void hold(Object sample) {
        Path file = FOLDER.resolve(name(sample));
        String now = DOCUMENTS.write(sample);
        try {
            if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, pretty(now) + "\n");
            }
            String golden = Files.readString(file, UTF_8);
            assertThat(pretty(now)).as("%s as written now", file).isEqualTo(golden.strip());
            assertThat((Object) DOCUMENTS.read(golden, sample.getClass()))
                    .as("%s as read now", file)
                    .isEqualTo(sample);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Object sample) {
        Revision revision = sample.getClass().getAnnotation(Revision.class);
        return sample.getClass().getSimpleName() + "." + revision.value() + ".json";
    }

    private static String pretty(String json) {
        return PRETTY.readTree(json).toPrettyString();
    }
}
