package org.labgoals.career.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.MaintenanceRule;
import org.labgoals.career.domain.MaintenanceScheme;
import org.labgoals.career.domain.PointCategory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules as {@code catalogue/credentials.json} says, read once. A rule that changes gets another
 * entry with its first day beside the old one, which stays in force for what happened before.
 */
@Component
public final class CredentialCatalogueFromFile implements CredentialCatalogue {

    private static final String FILE = "/catalogue/credentials.json";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final CredentialRules rules;

    /** Reads the file; fails with a sentence when it is missing or names something unknown. */
    public CredentialCatalogueFromFile() {
        try (InputStream stream = CredentialCatalogueFromFile.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The catalogue file " + FILE + " is missing.");
            }
            rules = checked(JSON.readValue(stream, CredentialRules.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue file " + FILE + " cannot be read.", unreadable);
        }
    }

    @Override
    public CredentialRules rules() {
        return rules;
    }

    static CredentialRules checked(CredentialRules rules) {
        var points = keys(rules.points(), PointCategory::key);
        var units = keys(rules.kinds(), CeKind::unit);
        keysOnce(rules.kinds(), CeKind::key);
        keysOnce(rules.points(), PointCategory::key);
        keysOnce(rules.categories(), CredentialCategory::key);
        var schemes = keysOnce(rules.schemes(), MaintenanceScheme::key);
        for (var category : rules.categories()) {
            require(category.scheme() == null || schemes.contains(category.scheme()), category);
            require(category.area() == null || points.contains(category.area()), category);
        }
        for (var scheme : rules.schemes()) {
            require(!scheme.rules().isEmpty(), scheme);
            keysOnce(scheme.rules(), rule -> rule.from().toString());
            for (var rule : scheme.rules()) {
                require(rule.years() > 0 && rule.points().signum() > 0, scheme);
                require(units.containsAll(rule.earns().keySet()), scheme);
                require(rule.most() == null || units.containsAll(rule.most().keySet()), scheme);
                require(
                        rule.minima().keySet().stream()
                                .allMatch(
                                        key ->
                                                points.contains(key)
                                                        || key.equals(MaintenanceRule.AREA)),
                        scheme);
                require(rule.shared() == null || points.containsAll(rule.shared()), scheme);
            }
        }
        return rules;
    }

    private static <T> Set<String> keys(List<T> all, Function<T, String> key) {
        return all.stream().map(key).collect(Collectors.toSet());
    }

    private static <T> Set<String> keysOnce(List<T> all, Function<T, String> key) {
        var seen = new HashSet<String>();
        all.forEach(one -> require(seen.add(key.apply(one)), one));
        return seen;
    }

    private static void require(boolean right, Object what) {
        if (!right) {
            throw new IllegalStateException(
                    "The catalogue file " + FILE + " names something unknown or twice: " + what);
        }
    }
}
