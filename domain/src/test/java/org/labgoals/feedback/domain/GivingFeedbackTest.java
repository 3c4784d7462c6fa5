package org.labgoals.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.feedback.domain.FeedbackScenario.ANN;
import static org.labgoals.feedback.domain.FeedbackScenario.BO;
import static org.labgoals.feedback.domain.FeedbackScenario.TODAY;
import static org.labgoals.feedback.domain.FeedbackScenario.given;
import static org.labgoals.feedback.domain.FeedbackScenario.nothing;
import static org.labgoals.feedback.domain.FeedbackScenario.said;
import static org.labgoals.feedback.domain.FeedbackScenario.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReleaseHeldFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReplyToFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReportFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ShowFeedbackAgain;
import org.labgoals.feedback.domain.FeedbackCommand.ThankForFeedback;
import org.labgoals.shared.domain.Standing;

class GivingFeedbackTest {

    @Test
    void itIsSaidOnceAndTheSameAgainChangesNothing() {
        var feedback = given();

        assertThat(
                        feedback.by(
                                BO,
                                Standing.ONLOOKER,
                                at ->
                                        new GiveFeedback(
                                                feedback.id,
                                                at,
                                                said(
                                                        FeedbackAudience.ALSO_PERSON,
                                                        "She explains what she does."))))
                .isEmpty();
        feedback.refuses(FeedbackRule.FEEDBACK_EXISTS, () -> give(feedback, "Something else"));
        feedback.refuses(
                FeedbackRule.NO_SUCH_FEEDBACK,
                () -> nothing().ann(at -> new ThankForFeedback(feedback.id, at)));
    }

    @Test
    void nobodySpeaksOfThemselvesWithoutWordsOrWithoutEnd() {
        var none = nothing();
        none.refuses(
                FeedbackRule.NOBODY_SPEAKS_OF_THEMSELVES,
                () ->
                        none.ann(
                                at ->
                                        new GiveFeedback(
                                                none.id,
                                                at,
                                                said(FeedbackAudience.ALSO_PERSON, "Great"))));
        none.refuses(FeedbackRule.FEEDBACK_TEXT_MISSING, () -> give(none, " "));
        none.refuses(FeedbackRule.FEEDBACK_TEXT_TOO_LONG, () -> give(none, "x".repeat(100_000)));
    }

    @Test
    void whomItIsMeantForThanksAndReplies() {
        var feedback = given();
        feedback.ann(at -> new ThankForFeedback(feedback.id, at));
        feedback.ann(at -> new ReplyToFeedback(feedback.id, at, text("I will go on")));

        assertThat(feedback.state().course().thanked()).isTrue();
        assertThat(feedback.state().course().reply())
                .isEqualTo(new Remark(text("I will go on"), ANN, TODAY));
        assertThat(feedback.ann(at -> new ThankForFeedback(feedback.id, at))).isEmpty();
        feedback.refuses(
                FeedbackRule.ONLY_WHOM_IT_IS_MEANT_FOR,
                () -> feedback.mia(at -> new ThankForFeedback(feedback.id, at)));
        var managers = given(FeedbackAudience.MANAGER_ONLY, "She could ask sooner.");
        managers.refuses(
                FeedbackRule.ONLY_WHOM_IT_IS_MEANT_FOR,
                () -> managers.ann(at -> new ThankForFeedback(managers.id, at)));
        assertThat(managers.mia(at -> new ThankForFeedback(managers.id, at))).hasSize(1);
    }

    @Test
    void abuseIsReportedAndHiddenAndNeverDeleted() {
        var feedback = given();
        feedback.refuses(
                FeedbackRule.ONLY_PERSON_OR_MANAGER_REPORTS,
                () -> feedback.dora(at -> new ReportFeedback(feedback.id, at, text("Rude"))));
        feedback.refuses(
                FeedbackRule.FEEDBACK_REASON_MISSING,
                () -> feedback.ann(at -> new ReportFeedback(feedback.id, at, text(" "))));
        feedback.refuses(
                FeedbackRule.FEEDBACK_STANDS,
                () -> feedback.mia(at -> new ShowFeedbackAgain(feedback.id, at, text("So"))));
        feedback.ann(at -> new ReportFeedback(feedback.id, at, text("Rude")));
        assertThat(feedback.ann(at -> new ReportFeedback(feedback.id, at, text("Rude")))).isEmpty();
        feedback.refuses(
                FeedbackRule.REPORTED_BEFORE,
                () -> feedback.ann(at -> new ReportFeedback(feedback.id, at, text("Very"))));
        assertThat(feedback.state().waitsForManager()).isTrue();

        feedback.mia(at -> new HideFeedback(feedback.id, at, text("It is")));
        assertThat(feedback.state().isHidden()).isTrue();
        assertThat(feedback.state().text()).isEqualTo(text("She explains what she does."));
        assertThat(feedback.state().waitsForManager()).isFalse();
        feedback.refuses(
                FeedbackRule.FEEDBACK_IS_HIDDEN,
                () -> feedback.ann(at -> new ThankForFeedback(feedback.id, at)));
        feedback.refuses(
                FeedbackRule.NOT_WHERE_IT_IS_ABOUT_YOU,
                () -> feedback.ann(at -> new ShowFeedbackAgain(feedback.id, at, text("So"))));
        feedback.dora(at -> new ShowFeedbackAgain(feedback.id, at, text("A joke")));
        assertThat(feedback.state().isHidden()).isFalse();
        assertThat(feedback.state().course().reports()).isEmpty();
    }

    @Test
    void whatSeemsToNameAPatientWaitsForTheManager() {
        var held = given(FeedbackAudience.ALSO_PERSON, "She was kind to Mrs. Miller.");

        assertThat(held.state().heldUnder()).isEqualTo(LocalDate.of(2026, 1, 1));
        held.refuses(
                FeedbackRule.FEEDBACK_IS_HELD,
                () -> held.ann(at -> new ThankForFeedback(held.id, at)));
        held.refuses(
                FeedbackRule.ONLY_THE_MANAGER_RELEASES,
                () -> held.dora(at -> new ReleaseHeldFeedback(held.id, at)));
        held.mia(at -> new ReleaseHeldFeedback(held.id, at));
        assertThat(held.state().isHeld()).isFalse();
        assertThat(held.mia(at -> new ReleaseHeldFeedback(held.id, at))).isEmpty();
        var free = given();
        free.refuses(
                FeedbackRule.FEEDBACK_NOT_HELD,
                () -> free.mia(at -> new ReleaseHeldFeedback(free.id, at)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Okafor waited too long.",
                "The nurse said my name is Paula.",
                "She calmed my daughter Emma down.",
                "For patient Miller she came twice.",
                "See MRN 4711 2233.",
                "Thank you, Jane Cooper"
            })
    void aTextThatNamesAPatientIsSuspected(String text) {
        assertThat(PatientNameHint.suspectedSince(text, "Ann Marie Frost", true, TODAY))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Frost drew my blood and I felt nothing.",
                "She called the Intensive Care Unit at once.",
                "On Monday Ann explained every result.",
                "My mother was in good hands."
            })
    void aTextThatNamesNobodyElseIsNot(String text) {
        assertThat(PatientNameHint.suspectedSince(text, "Ann Marie Frost", true, TODAY)).isEmpty();
    }

    private static List<FeedbackEvent> give(FeedbackScenario feedback, String words) {
        return feedback.by(
                BO,
                Standing.ONLOOKER,
                at -> new GiveFeedback(feedback.id, at, said(FeedbackAudience.ALSO_PERSON, words)));
    }
}
