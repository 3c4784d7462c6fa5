package org.labgoals.career.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CriteriaRule;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.shared.domain.Kebab;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which activities show a goal's criteria, as {@code catalogue/criteria.json} says, read once. A
 * rule that changes gets another entry with its first day; the old one stays for what was before.
 */
@Component
final class CriteriaRules {

    private static final String FILE = "/catalogue/criteria.json";

    private final List<CriteriaRule> rules;

    /** Reads the file; fails with a sentence when it is missing or names something unknown. */
    CriteriaRules() {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (InputStream stream = CriteriaRules.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The catalogue file " + FILE + " is missing.");
            }
            rules =
                    json.readValue(stream, new TypeReference<List<Written>>() {}).stream()
                            .map(Written::rule)
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue file " + FILE + " cannot be read.", unreadable);
        }
    }

    List<CriteriaRule> all() {
        return rules;
    }

    private record Written(LocalDate from, Map<String, List<String>> shownBy) {

        CriteriaRule rule() {
            return new CriteriaRule(
                    from,
                    shownBy.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            point -> one(CriterionPoint.class, point.getKey()),
                                            point -> kinds(point.getValue()))));
        }

        private static Set<ActivityKind> kinds(List<String> keys) {
            return keys.stream()
                    .map(key -> one(ActivityKind.class, key))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static <E extends Enum<E>> E one(Class<E> type, String word) {
            E constant = Kebab.find(type, word);
            if (constant == null) {
                throw new IllegalStateException(
                        "The catalogue file " + FILE + " names something unknown: " + word);
            }
            return constant;
        }
    }
}
