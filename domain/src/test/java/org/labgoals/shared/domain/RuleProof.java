package org.labgoals.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks of a feature's rules that each is a sentence of its own and is proven by a test. */
public final class RuleProof {

    private RuleProof() {}

    public static void sentencesOfTheirOwn(Rule... rules) {
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.sentence()).matches("[A-Z].*[.]"))
                .extracting(Rule::sentence)
                .doesNotHaveDuplicates();
    }

    /**
     * Each rule is named by one of the feature's domain tests.
     *
     * @param provenAbove rules asked by the façade, which sees other records, and proven there
     */
    public static void namedByTestsOf(
            String feature, Collection<? extends Rule> rules, Set<? extends Rule> provenAbove) {
        var tests = testsOf(feature);
        assertThat(List.copyOf(rules))
                .filteredOn(rule -> !provenAbove.contains(rule))
                .allSatisfy(
                        rule ->
                                assertThat(tests)
                                        .containsPattern("Rule\\.%s\\b".formatted(rule.name())));
    }

    private static String testsOf(String feature) {
        try (var files = Files.walk(Path.of("src/test/java/org/labgoals", feature))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.toString().endsWith("RuleTest.java"))
                    .map(RuleProof::read)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
