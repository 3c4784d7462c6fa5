package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareerRuleTest {
    @Test
    void everyRuleIsASentence() {
        for (CareerRule rule : CareerRule.values()) {
            assertTrue(rule.sentence().matches("[A-Z].*[.]"), rule.sentence());
        }
        assertEquals(
                CareerRule.values().length,
                Arrays.stream(CareerRule.values()).map(CareerRule::sentence).distinct().count());
    }

    @Test
    void everyRuleIsProvenByATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/labgoals/career"))) {
            tests =
                    files.filter(file -> file.toString().endsWith("Test.java"))
                            .map(CareerRuleTest::read)
                            .collect(Collectors.joining());
        }
        List<CareerRule> unproven =
                Arrays.stream(CareerRule.values())
                        .filter(
                                rule ->
                                        !tests.matches(
                                                "(?s).*CareerRule\\." + rule.name() + "\\b.*"))
                        .toList();
        assertEquals(List.of(), unproven);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
