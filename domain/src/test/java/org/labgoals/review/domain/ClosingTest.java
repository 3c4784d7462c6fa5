package org.labgoals.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.review.domain.ReviewScenario.ANN;
import static org.labgoals.review.domain.ReviewScenario.GOALS;
import static org.labgoals.review.domain.ReviewScenario.NO_GOALS;
import static org.labgoals.review.domain.ReviewScenario.TODAY;
import static org.labgoals.review.domain.ReviewScenario.text;

import org.junit.jupiter.api.Test;
import org.labgoals.review.domain.ReviewCommand.AcknowledgeReview;
import org.labgoals.review.domain.ReviewCommand.AddDissentingNote;
import org.labgoals.review.domain.ReviewCommand.CorrectReview;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewEvent.DissentNoted;
import org.labgoals.review.domain.ReviewEvent.NextStepsAgreed;
import org.labgoals.review.domain.ReviewEvent.ReviewAcknowledged;
import org.labgoals.shared.domain.Occasion;

class ClosingTest {

    @Test
    void anAcknowledgementNeedsBothAssessmentsAndTheTalk() {
        var opened = ReviewScenario.opened().self("I learned.");
        opened.refuses(
                ReviewRule.BOTH_ASSESSMENTS_FIRST,
                () -> opened.ann(at -> new AcknowledgeReview(ANN, at, 1, null, NO_GOALS)));
        var untalked = ReviewScenario.bothIn();
        untalked.refuses(
                ReviewRule.TALK_FIRST,
                () -> untalked.ann(at -> new AcknowledgeReview(ANN, at, 1, null, NO_GOALS)));
    }

    @Test
    void anAcknowledgementWaitsForAnOutcomeOfEachGoalAlsoOneTheGoalRefused() {
        var scenario = ReviewScenario.talkedAbout();
        scenario.refuses(
                ReviewRule.OUTCOME_MISSING,
                () -> scenario.ann(at -> new AcknowledgeReview(ANN, at, 1, null, GOALS)));
        scenario.decided(GoalOutcome.CONTINUE);

        assertThat(scenario.ann(at -> new AcknowledgeReview(ANN, at, 1, null, GOALS)))
                .containsExactly(new ReviewAcknowledged(ANN, 1));
    }

    @Test
    void thePersonAloneAcknowledgesAndMayDissent() {
        var scenario = ReviewScenario.talkedAbout();
        scenario.refuses(
                ReviewRule.ONLY_THE_PERSON_DOES_THIS,
                () -> scenario.manager(at -> new AcknowledgeReview(ANN, at, 1, null, NO_GOALS)));

        var now =
                scenario.ann(
                        at -> new AcknowledgeReview(ANN, at, 1, text("I was short."), NO_GOALS));

        assertThat(now)
                .containsExactly(
                        new DissentNoted(ANN, 1, text("I was short."), TODAY),
                        new ReviewAcknowledged(ANN, 1));
        assertThat(scenario.review().status()).isEqualTo(ReviewStatus.ACKNOWLEDGED);
    }

    @Test
    void aNoteIsWrittenBeforeTooAndNotTwice() {
        var scenario = ReviewScenario.bothIn();
        scenario.ann(at -> new AddDissentingNote(ANN, at, 1, text("I was short.")));

        assertThat(scenario.ann(at -> new AddDissentingNote(ANN, at, 1, text("I was short."))))
                .isEmpty();
        assertThat(scenario.review().note().text()).isEqualTo(text("I was short."));
    }

    @Test
    void onceAcknowledgedItIsClosed() {
        var scenario = ReviewScenario.acknowledged();
        scenario.refuses(
                ReviewRule.REVIEW_CLOSED,
                () -> scenario.ann(at -> new AddDissentingNote(ANN, at, 1, text("Late"))));
        scenario.refuses(
                ReviewRule.REVIEW_CLOSED,
                () ->
                        scenario.manager(
                                at -> new HoldTalk(ANN, at, 1, TODAY, text("Another step"))));
        scenario.refuses(ReviewRule.REVIEW_CLOSED, () -> scenario.decided(GoalOutcome.CONTINUE));
        assertThat(scenario.ann(at -> new AcknowledgeReview(ANN, at, 1, null, NO_GOALS))).isEmpty();
    }

    @Test
    void theTalkIsHeldOnceAndItsNextStepsCanBeSaidAgain() {
        var scenario = ReviewScenario.talkedAbout();
        scenario.refuses(
                ReviewRule.TALK_WAS_HELD,
                () -> scenario.manager(at -> new HoldTalk(ANN, at, 1, TODAY.minusDays(1), null)));

        assertThat(scenario.manager(at -> new HoldTalk(ANN, at, 1, TODAY, text("SBB in June."))))
                .containsExactly(new NextStepsAgreed(ANN, 1, text("SBB in June."), TODAY));
        assertThat(scenario.manager(at -> new HoldTalk(ANN, at, 1, TODAY, text("SBB in June."))))
                .isEmpty();
    }

    @Test
    void whatIsClosedIsMendedByWhoWroteItAlone() {
        var scenario = ReviewScenario.acknowledged();
        var own = scenario.review().selfAssessment().event();
        scenario.refuses(
                ReviewRule.ONLY_OWN_WORDS_MENDED,
                () -> scenario.manager(at -> correct(at, own, "text", "She meant", "Typo")));
        scenario.refuses(
                ReviewRule.NO_SUCH_WORDS,
                () -> scenario.ann(at -> correct(at, "e0", "text", "What", "Typo")));
        scenario.refuses(
                ReviewRule.CORRECTION_DOES_NOT_FIT,
                () -> scenario.ann(at -> correct(at, own, "number", "2", "Typo")));

        scenario.ann(at -> correct(at, own, "text", "I learnt.", "Typo"));

        assertThat(scenario.review().selfAssessment().text()).isEqualTo(text("I learnt."));
        assertThat(scenario.review().selfAssessment().corrected()).isTrue();
    }

    @Test
    void theDayOfTheTalkIsMendedByTheManager() {
        var scenario = ReviewScenario.acknowledged();
        var talk = scenario.review().talkEvent();
        scenario.today = TODAY.plusDays(5);
        scenario.refuses(
                ReviewRule.ONLY_THE_MANAGER_DOES_THIS,
                () -> scenario.ann(at -> correct(at, talk, "on", "2026-11-25", "Wrong day")));
        scenario.refuses(
                ReviewRule.CORRECTION_DOES_NOT_FIT,
                () -> scenario.manager(at -> correct(at, talk, "on", "Friday", "Wrong day")));

        scenario.manager(at -> correct(at, talk, "on", "2026-11-25", "Wrong day"));

        assertThat(scenario.review().talkOn()).isEqualTo(TODAY.plusDays(2));
    }

    private static ReviewCommand correct(
            Occasion at, String event, String field, String value, String reason) {
        return new CorrectReview(ANN, at, 1, event, field, text(value), text(reason));
    }
}
