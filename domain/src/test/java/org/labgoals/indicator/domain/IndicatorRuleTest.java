package org.labgoals.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorRuleTest {

    /** Asked before, by the façade, and proven where it is. */
    private static final EnumSet<IndicatorRule> OF_THE_FACADE =
            EnumSet.of(IndicatorRule.ONLY_THOSE_WHO_LEAD, IndicatorRule.NO_SUCH_SECTION);

    @Test
    void everyRuleIsASentenceOfItsOwn() {
        assertThat(IndicatorRule.values())
                .allSatisfy(rule -> assertThat(rule.sentence()).matches("[A-Z].*[.]"))
                .extracting(IndicatorRule::sentence)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsProvenByATest() throws IOException {
        String tests;
        try (var files = Files.list(Path.of("src/test/java/org/labgoals/indicator/domain"))) {
            tests =
                    files.filter(file -> !file.endsWith("IndicatorRuleTest.java"))
                            .map(IndicatorRuleTest::read)
                            .collect(Collectors.joining());
        }
        assertThat(Arrays.stream(IndicatorRule.values()))
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
