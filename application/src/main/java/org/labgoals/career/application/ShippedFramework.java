package org.labgoals.career.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.labgoals.career.domain.FrameworkVersion;
import org.springframework.stereotype.Component;

/**
 * The framework that comes with the product, as {@code catalogue/framework.json} says, read once.
 * In force from the beginning until an administrator changes it.
 */
@Component
public final class ShippedFramework {

    private static final String FILE = "/catalogue/framework.json";

    /** Before anybody's first day. */
    private static final LocalDate BEGINNING = LocalDate.of(1950, 1, 1);

    private final FrameworkVersion version;

    /** Reads the file; fails with its name when it is missing or says something unknown. */
    public ShippedFramework() {
        try (InputStream stream = ShippedFramework.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The catalogue file " + FILE + " is missing.");
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            version = new FrameworkVersion(FrameworkText.read(text), BEGINNING, "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue file " + FILE + " cannot be read.", unreadable);
        }
    }

    /** The framework and its first day. */
    public FrameworkVersion version() {
        return version;
    }
}
