package org.labgoals.indicator.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indicators that are ready to pick, as {@code catalogue/indicators.json} says, read once. A
 * figure that changes gets another list with its first day beside the old one.
 */
@Component
public final class IndicatorCatalogue {

    private static final String FILE = "/catalogue/indicators.json";

    private final List<Edition> editions;

    /** Reads the file; fails with a sentence when it is missing or cannot be read. */
    public IndicatorCatalogue() {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (InputStream stream = IndicatorCatalogue.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The catalogue file " + FILE + " is missing.");
            }
            editions = List.of(json.readValue(stream, Edition[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue file " + FILE + " cannot be read.", unreadable);
        }
    }

    /** The indicators as they are known on a day; the first list before its first day. */
    public List<ReadyIndicator> on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((first, second) -> second)
                .orElseGet(editions::getFirst)
                .indicators();
    }

    /** The one with this key on a day. */
    public Optional<ReadyIndicator> find(String key, LocalDate day) {
        return on(day).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The list from a day on. */
    record Edition(LocalDate from, List<ReadyIndicator> indicators) {}
}
