package org.labgoals.competency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.shared.ui.Words;

/** What other rules would mean is said before they are saved. */
class RuleSentencesTest {

    private static final AssessingDuties HIGH =
            new AssessingDuties(
                    Complexity.HIGH,
                    List.of(CliaDuty.TECHNICAL_SUPERVISOR),
                    List.of(CliaDuty.GENERAL_SUPERVISOR));

    private final RuleSentences sentences = new RuleSentences(Words.in(Locale.ENGLISH));

    @Test
    void whoAssessesWhatIsASentenceForEachComplexity() {
        assertThat(sentences.of(rules(6, HIGH)))
                .contains(
                        "High complexity: assessed by Technical supervisor; with a written"
                                + " delegation by General supervisor.",
                        "Waived: no duty is needed.");
    }

    @Test
    void onlyWhatWouldBeDifferentIsSaid() {
        var withoutDelegation =
                new AssessingDuties(
                        Complexity.HIGH, List.of(CliaDuty.TECHNICAL_SUPERVISOR), List.of());

        assertThat(sentences.changed(rules(6, HIGH), rules(3, withoutDelegation)))
                .containsExactly(
                        "In the first 12 months of testing patients here, every 3 months on each"
                                + " test system.",
                        "High complexity: assessed by Technical supervisor.");
        assertThat(sentences.changed(rules(6, HIGH), rules(6, HIGH))).isEmpty();
    }

    private static ScheduleRules rules(int monthsInFirstYear, AssessingDuties... assessing) {
        return new ScheduleRules(12, monthsInFirstYear, 12, 12, 30, false, List.of(assessing));
    }
}
