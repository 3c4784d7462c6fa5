package org.labgoals.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.review.domain.ReviewScenario.ANN;
import static org.labgoals.review.domain.ReviewScenario.MIA;
import static org.labgoals.review.domain.ReviewScenario.OLGA;
import static org.labgoals.review.domain.ReviewScenario.TODAY;
import static org.labgoals.review.domain.ReviewScenario.text;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.review.domain.ReviewEvent.AssessmentShared;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentWritten;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Standing;

class AssessmentsTest {

    @Test
    void nobodyReviewsThemselvesAsManagerNotEvenWithTheStanding() {
        var scenario = ReviewScenario.opened();
        scenario.refuses(
                ReviewRule.NOBODY_REVIEWS_THEMSELVES,
                () -> scenario.by(ANN, Standing.DECIDER, at -> assessment(at, "Great", false)));
        scenario.refuses(
                ReviewRule.ONLY_THE_MANAGER_DOES_THIS,
                () -> scenario.by(OLGA, Standing.ONLOOKER, at -> assessment(at, "So", false)));
        scenario.refuses(
                ReviewRule.ONLY_THE_PERSON_DOES_THIS,
                () -> scenario.manager(at -> self(at, "For her", false)));
    }

    @Test
    void untilBothAreInEachReadsOnlyTheirOwn() {
        var scenario = ReviewScenario.opened().self("I learned to troubleshoot.");

        assertThat(selfAs(ANN, scenario)).isTrue();
        assertThat(selfAs(MIA, scenario)).isFalse();
        assertThat(selfAs(OLGA, scenario)).isFalse();

        scenario.assessed("She learned a lot.");
        assertThat(selfAs(MIA, scenario)).isTrue();
        assertThat(selfAs(OLGA, scenario)).isTrue();
        assertThat(Reading.by(ANN, scenario.review()).assessment().text())
                .isEqualTo(text("She learned a lot."));
    }

    @Test
    void anAssessmentIsItsAuthorsAndNoOtherDecidersUntilBothAreIn() {
        var scenario = ReviewScenario.opened().assessed("She learned a lot.");

        assertThat(Reading.by(MIA, scenario.review()).assessment().text()).isNotNull();
        assertThat(Reading.by(OLGA, scenario.review()).assessment().text()).isNull();
        assertThat(Reading.by(ANN, scenario.review()).assessment().text()).isNull();
    }

    @Test
    void whatIsSharedOnPurposeIsReadAtOnceAndStands() {
        var scenario = ReviewScenario.opened();
        scenario.manager(at -> assessment(at, "She learned a lot.", false));

        var now = scenario.manager(at -> assessment(at, "She learned a lot.", true));

        assertThat(now).containsExactly(new AssessmentShared(ANN, 1));
        assertThat(Reading.by(ANN, scenario.review()).assessment().text()).isNotNull();
        scenario.refuses(
                ReviewRule.READ_BY_BOTH,
                () -> scenario.manager(at -> assessment(at, "She learned.", false)));
        assertThat(scenario.manager(at -> assessment(at, "She learned a lot.", true))).isEmpty();
    }

    @Test
    void theSelfAssessmentIsSharedTheSameWay() {
        var scenario = ReviewScenario.opened();
        scenario.ann(at -> self(at, "I learned.", true));

        assertThat(selfAs(MIA, scenario)).isTrue();
        scenario.refuses(
                ReviewRule.READ_BY_BOTH, () -> scenario.ann(at -> self(at, "More", false)));
    }

    @Test
    void aWordingThatNobodyElseCouldReadIsReplacedAndStaysItsAuthors() {
        var scenario = ReviewScenario.opened().self("First thoughts.").self("Second thoughts.");
        scenario.assessed("She learned a lot.");
        var first = new SelfAssessmentWritten(ANN, 1, text("First thoughts."), TODAY);
        var second = new SelfAssessmentWritten(ANN, 1, text("Second thoughts."), TODAY);

        assertThat(reads(MIA, first, "e1", scenario)).isFalse();
        assertThat(reads(OLGA, first, "e1", scenario)).isFalse();
        assertThat(reads(ANN, first, "e1", scenario)).isTrue();
        assertThat(reads(MIA, second, "e2", scenario)).isTrue();
        scenario.refuses(
                ReviewRule.READ_BY_BOTH, () -> scenario.ann(at -> self(at, "Third", false)));
    }

    @Test
    void wordsAreNeitherMissingNorEndlessAndTheirDayHasCome() {
        var scenario = ReviewScenario.opened();
        scenario.refuses(
                ReviewRule.TEXT_MISSING_IN_REVIEW, () -> scenario.ann(at -> self(at, " ", false)));
        scenario.refuses(
                ReviewRule.REVIEW_TEXT_TOO_LONG,
                () -> scenario.ann(at -> self(at, "x".repeat(4_001), false)));
        scenario.refuses(
                ReviewRule.REVIEW_DAY_IN_THE_FUTURE,
                () ->
                        scenario.ann(
                                at ->
                                        new WriteSelfAssessment(
                                                ANN,
                                                at,
                                                1,
                                                text("Soon"),
                                                TODAY.plusDays(1),
                                                false)));
        scenario.refuses(
                ReviewRule.REVIEW_DAY_TOO_EARLY,
                () ->
                        scenario.ann(
                                at ->
                                        new WriteSelfAssessment(
                                                ANN,
                                                at,
                                                1,
                                                text("Then"),
                                                TODAY.minusDays(1),
                                                false)));
    }

    @Test
    void theSameWordsAgainAreNothingNew() {
        var scenario = ReviewScenario.bothIn();
        assertThat(scenario.ann(at -> self(at, "I learned to troubleshoot.", false))).isEmpty();
    }

    private static boolean selfAs(PersonId reader, ReviewScenario scenario) {
        return Reading.by(reader, scenario.review()).selfAssessment().text() != null;
    }

    private static boolean reads(
            PersonId reader, ReviewEvent event, String id, ReviewScenario scenario) {
        return Reading.mayRead(
                reader, event, new Recorded(id, ANN, Instant.EPOCH), scenario.state());
    }

    private static ReviewCommand self(Occasion at, String words, boolean shared) {
        return new WriteSelfAssessment(ANN, at, 1, text(words), TODAY, shared);
    }

    private static ReviewCommand assessment(Occasion at, String words, boolean shared) {
        return new WriteAssessment(ANN, at, 1, text(words), TODAY, shared);
    }
}
