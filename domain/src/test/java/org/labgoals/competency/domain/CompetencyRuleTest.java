package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.Rule;

class CompetencyRuleTest {

    /** Asked by the façade, which sees other records. */
    private static final Set<String> PROVEN_ABOVE =
            Set.of("NO_SUCH_SECTION_HERE", "NO_SUCH_EVIDENCE");

    @Test
    void everyRuleIsASentence() {
        assertThat(rules()).allSatisfy(rule -> assertThat(rule.sentence()).matches("[A-Z].*[.]"));
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsProvenByATest() throws IOException {
        String tests;
        try (var files = Files.walk(Path.of("src/test/java/org/labgoals/competency"))) {
            tests =
                    files.filter(file -> file.toString().endsWith("Test.java"))
                            .map(CompetencyRuleTest::read)
                            .collect(Collectors.joining());
        }
        assertThat(rules().map(Rule::name).filter(rule -> !PROVEN_ABOVE.contains(rule)))
                .allSatisfy(rule -> assertThat(tests).containsPattern("Rule\\." + rule + "\\b"));
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        List.<Rule[]>of(
                                CompetencyRule.values(),
                                TestSystemRule.values(),
                                AssessmentRulesRule.values()))
                .flatMap(List::stream)
                .flatMap(Arrays::stream);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
