package org.labgoals.goal.domain;

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

class GoalRuleTest {
    @Test
    void everyRuleIsASentence() {
        for (GoalRule rule : GoalRule.values()) {
            assertTrue(rule.sentence().matches("[A-Z].*[.]"), rule.sentence());
        }
        assertEquals(
                GoalRule.values().length,
                Arrays.stream(GoalRule.values()).map(GoalRule::sentence).distinct().count());
    }

    @Test
    void everyRuleIsProvenByATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/labgoals/goal"))) {
            tests =
                    files.filter(file -> file.toString().endsWith("Test.java"))
                            .map(GoalRuleTest::read)
                            .collect(Collectors.joining());
        }
        List<GoalRule> unproven =
                Arrays.stream(GoalRule.values())
                        .filter(rule -> !tests.matches("(?s).*GoalRule\\." + rule.name() + "\\b.*"))
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
