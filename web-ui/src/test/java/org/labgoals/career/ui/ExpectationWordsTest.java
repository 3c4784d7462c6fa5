package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.labgoals.career.application.CredentialCatalogueFromFile;
import org.labgoals.career.application.ShippedFramework;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.ui.Words;

class ExpectationWordsTest {

    private static final Framework FRAMEWORK = new ShippedFramework().version().content();
    private static final ExpectationWords TOLD =
            new ExpectationWords(
                    Words.in(Locale.ENGLISH), FRAMEWORK, new CredentialCatalogueFromFile().rules());

    @Test
    void anExpectationIsASentence() {
        says(Expectation.goals("k", 1, null), "One achieved goal.");
        says(
                Expectation.goals("k", 2, Kind.RESEARCH_AND_INNOVATION),
                "2 achieved goals in “Research and innovation”.");
        says(
                Expectation.competency("k", "troubleshooting", Rating.PROFICIENT),
                "Troubleshooting, rated Proficient or better.");
        says(
                Expectation.credential("k", List.of("mls-ascp", "mls-amt")),
                "One of these credentials: MLS(ASCP)CM or MLS(AMT), verified and in force.");
        says(
                Expectation.experience("k", 3, CareerLevel.MID),
                "3 years in a position of level Mid or above.");
        says(
                Expectation.activities(
                        "k", 1, List.of(ActivityKind.TEACHING, ActivityKind.RESEARCH), 5),
                "One professional activity: Teaching or Research project or trial, within the last"
                        + " 5 years.");
        says(
                Expectation.testSystems("k", 3),
                "A competency assessment in force on 3 test systems.");
    }

    @Test
    void everyShippedExpectationHasItsWords() {
        assertThat(FRAMEWORK.positions())
                .flatExtracting(FRAMEWORK::askedFor)
                .extracting(asked -> TOLD.sentence(asked.expectation()))
                .allSatisfy(
                        sentence ->
                                assertThat(sentence)
                                        .endsWith(".")
                                        .doesNotContain("framework.")
                                        .doesNotContain("{"));
    }

    @Test
    void aRatingSaysWhatItMeansHere() {
        assertThat(TOLD.meaning(Expectation.competency("k", "troubleshooting", Rating.EXPERT)))
                .isEqualTo("Is called to other sections when nobody finds the fault.");
        assertThat(TOLD.meaning(Expectation.testSystems("k", 1))).isNull();
    }

    private static void says(Expectation expectation, String sentence) {
        assertThat(TOLD.sentence(expectation)).isEqualTo(sentence);
    }
}
