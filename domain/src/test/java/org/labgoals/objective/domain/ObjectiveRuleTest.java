package org.labgoals.objective.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObjectiveRuleTest {

    /** Asked before, by the façade, and proven where it is. */
    private static final EnumSet<ObjectiveRule> OF_THE_FACADE =
            EnumSet.of(
                    ObjectiveRule.ONLY_MANAGERS_PROPOSE,
                    ObjectiveRule.NO_SUCH_SECTION,
                    ObjectiveRule.NO_SUCH_OWNER,
                    ObjectiveRule.NO_SUCH_INDICATOR);

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        assertThat(ObjectiveRule.values())
                .allSatisfy(rule -> assertThat(rule.sentence()).matches("[A-Z].*[.]"))
                .extracting(ObjectiveRule::sentence)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsProvenByATest() throws IOException {
        String tests;
        try (var files = Files.list(Path.of("src/test/java/org/labgoals/objective/domain"))) {
            tests =
                    files.filter(file -> !file.endsWith("ObjectiveRuleTest.java"))
                            .map(ObjectiveRuleTest::read)
                            .collect(Collectors.joining());
        }
        assertThat(Arrays.stream(ObjectiveRule.values()))
                .filteredOn(rule -> !OF_THE_FACADE.contains(rule))
                .allSatisfy(rule -> assertThat(tests).containsPattern(rule.name() + "\\b"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
