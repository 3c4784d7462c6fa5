package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.ui.SampleGoals.ANA;
import static org.labgoals.goal.ui.SampleGoals.DAYS;
import static org.labgoals.goal.ui.SampleGoals.WORDS;
import static org.labgoals.goal.ui.SampleGoals.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.application.HistoryLine.Change;

class HistoryWordsTest {

    private final HistoryWords told = new HistoryWords(WORDS, DAYS);

    @ParameterizedTest
    @CsvSource({
        "draft-revised, criterion healthcare-outcomes, Fewer errors., Impact on healthcare"
                + " outcomes, Fewer errors.",
        "draft-revised, criterion clinical-expertise, chosen, Relevance to clinical expertise,"
                + " chosen",
        "draft-revised, soft-skills, 'teamwork, problem-solving', Soft skills,"
                + " 'Teamwork, Problem-solving'",
        "goal-activated, status, active, Status, Active",
        "goal-corrected, confidence, at-risk, Confidence, At risk",
        "goal-corrected, kind, research-and-innovation, Kind, Research and innovation",
        "goal-corrected, startDate, 2026-11-02, Start, Mon 2 Nov",
        "goal-corrected, lateReason, On leave., Why it was told late, On leave.",
        "checked-in, Method validated, reached, Method validated, Reached"
    })
    void aChangeIsToldInWordsAndNeverInTheApis(
            String what, String field, String value, String name, String words) {
        Change change = new Change(field, null, value);
        assertThat(told.field(change)).isEqualTo(name);
        assertThat(told.value(line(what), change, value)).isEqualTo(words);
    }

    private static HistoryLine line(String what) {
        return new HistoryLine(
                "e1",
                0,
                what,
                person(ANA, "Ana"),
                null,
                "screen",
                Instant.EPOCH,
                null,
                null,
                List.of(),
                null,
                null,
                Set.of(),
                null);
    }
}
