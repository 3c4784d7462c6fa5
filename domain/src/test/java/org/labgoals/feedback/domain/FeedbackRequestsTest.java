package org.labgoals.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.feedback.domain.FeedbackScenario.ANN;
import static org.labgoals.feedback.domain.FeedbackScenario.BO;
import static org.labgoals.feedback.domain.FeedbackScenario.MIA;
import static org.labgoals.feedback.domain.FeedbackScenario.OTTO;
import static org.labgoals.feedback.domain.FeedbackScenario.TODAY;
import static org.labgoals.feedback.domain.FeedbackScenario.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.feedback.domain.FeedbackRequestCommand.AskForFeedback;
import org.labgoals.feedback.domain.FeedbackRequestCommand.DeclineFeedbackRequest;
import org.labgoals.feedback.domain.FeedbackRequestCommand.WithdrawFeedbackRequest;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class FeedbackRequestsTest {

    private static final FeedbackRequestId ID = new FeedbackRequestId("r1");
    private static final PersonId CY = new PersonId("cy");
    private static final PersonId DI = new PersonId("di");
    private static final Occasion ANNS = new Occasion(ANN, Standing.OWNER, TODAY);

    @Test
    void thePersonOrTheirManagerAsksAndTheSameAgainChangesNothing() {
        var asked = decided(null, ask(ANNS, List.of(BO, CY)));

        assertThat(asked.by()).isEqualTo(ANN);
        assertThat(FeedbackRequestDecisions.decide(asked, ask(ANNS, List.of(CY, BO)))).isEmpty();
        refuses(FeedbackRule.REQUEST_EXISTS, asked, ask(ANNS, List.of(BO)));
        refuses(
                FeedbackRule.ONLY_THE_PERSON_OR_MANAGER_ASKS,
                null,
                ask(new Occasion(OTTO, Standing.ONLOOKER, TODAY), List.of(BO)));
        assertThat(decided(null, ask(new Occasion(MIA, Standing.DECIDER, TODAY), List.of(BO))).by())
                .isEqualTo(MIA);
    }

    @Test
    void aRequestAsksSomebodySomethingUntilADayWithinAYear() {
        refuses(FeedbackRule.NOBODY_ASKED, null, ask(ANNS, List.of()));
        refuses(FeedbackRule.TOO_MANY_ASKED, null, ask(ANNS, Collections.nCopies(51, BO)));
        refuses(FeedbackRule.PERSON_AMONG_ASKED, null, ask(ANNS, List.of(ANN)));
        refuses(FeedbackRule.QUESTION_MISSING, null, ask(" ", FeedbackSource.PEER, TODAY));
        refuses(
                FeedbackRule.QUESTION_TOO_LONG,
                null,
                ask("x".repeat(501), FeedbackSource.PEER, TODAY));
        refuses(
                FeedbackRule.DAY_TO_ANSWER_PASSED,
                null,
                ask("How?", FeedbackSource.PEER, TODAY.minusDays(1)));
        refuses(
                FeedbackRule.DAY_TO_ANSWER_FAR,
                null,
                ask("How?", FeedbackSource.PEER, TODAY.plusYears(1).plusDays(1)));
        refuses(FeedbackRule.ASKED_DO_NOT_FIT, null, ask("How?", FeedbackSource.PATIENT, TODAY));
    }

    @Test
    void onlyWhoWasAskedAnswersAndOnlyWhileItStands() {
        var asked = decided(null, ask(ANNS, List.of(BO, CY)));

        asked.admit(BO, TODAY.plusDays(21), false);
        refuses(FeedbackRule.ONLY_WHO_WAS_ASKED, () -> asked.admit(DI, TODAY, false));
        refuses(FeedbackRule.REQUEST_OVER, () -> asked.admit(BO, TODAY.plusDays(7 + 15), false));
        refuses(FeedbackRule.ANONYMOUS_NEEDS_THREE, () -> asked.admit(BO, TODAY, true));
        decided(null, ask(ANNS, List.of(BO, CY, DI))).admit(BO, TODAY, true);
    }

    @Test
    void whoeverWasAskedCanDeclineAndWhoAskedCanWithdraw() {
        var asked = decided(null, ask(ANNS, List.of(BO, CY, DI)));
        var bos = new Occasion(BO, Standing.ONLOOKER, TODAY);
        var declined = decided(asked, new DeclineFeedbackRequest(ID, bos));

        assertThat(declined.declined()).containsExactly(BO);
        assertThat(FeedbackRequestDecisions.decide(declined, new DeclineFeedbackRequest(ID, bos)))
                .isEmpty();
        refuses(FeedbackRule.REQUEST_DECLINED, () -> declined.admit(BO, TODAY, false));
        refuses(FeedbackRule.ONLY_WHO_ASKED_WITHDRAWS, asked, new WithdrawFeedbackRequest(ID, bos));
        var withdrawn = decided(asked, new WithdrawFeedbackRequest(ID, ANNS));
        assertThat(withdrawn.isOpen(TODAY)).isFalse();
        refuses(FeedbackRule.REQUEST_WITHDRAWN, () -> withdrawn.admit(BO, TODAY, false));
        refuses(FeedbackRule.NO_SUCH_REQUEST, null, new WithdrawFeedbackRequest(ID, ANNS));
    }

    @Test
    void whoWasAskedSeesNeitherTheOthersNorWhoDeclined() {
        var asked = decided(null, ask(ANNS, List.of(BO, CY, DI)));
        var declined =
                decided(
                        asked,
                        new DeclineFeedbackRequest(ID, new Occasion(CY, Standing.ONLOOKER, TODAY)));

        var bos = Reading.by(new Reader(BO, false, false, false, false), declined);
        assertThat(bos)
                .satisfies(
                        seen -> {
                            assertThat(seen).isNotNull();
                            assertThat(seen.colleagues()).containsExactly(BO);
                            assertThat(seen.declined()).isEmpty();
                        });
        assertThat(Reading.by(new Reader(OTTO, false, false, false, false), declined)).isNull();
        assertThat(Reading.by(new Reader(ANN, false, false, false, false), declined))
                .isEqualTo(declined);
    }

    @Test
    void thePersonKnowsNothingOfWhatTheirManagerAsked() {
        var asked = decided(null, ask(new Occasion(MIA, Standing.DECIDER, TODAY), List.of(BO, CY)));

        assertThat(Reading.by(new Reader(ANN, true, true, true, true), asked)).isNull();
    }

    private static AskForFeedback ask(Occasion occasion, List<PersonId> colleagues) {
        return new AskForFeedback(
                ID,
                occasion,
                ANN,
                FeedbackTopic.PERSON,
                text("What should I do more of?"),
                FeedbackSource.PEER,
                colleagues,
                List.of(),
                TODAY.plusDays(7));
    }

    private static AskForFeedback ask(String question, FeedbackSource source, LocalDate due) {
        return new AskForFeedback(
                ID,
                ANNS,
                ANN,
                FeedbackTopic.PERSON,
                text(question),
                source,
                List.of(BO),
                List.of(),
                due);
    }

    private static FeedbackRequestState decided(
            @Nullable FeedbackRequestState before, FeedbackRequestCommand command) {
        var state = before;
        for (var event : FeedbackRequestDecisions.decide(before, command)) {
            state =
                    FeedbackRequestEvolution.evolve(
                            state,
                            event,
                            new Recorded("e", command.occasion().by(), Instant.EPOCH));
        }
        if (state == null) {
            throw new AssertionError("Nothing was decided");
        }
        return state;
    }

    private static void refuses(
            FeedbackRule rule,
            @Nullable FeedbackRequestState state,
            FeedbackRequestCommand command) {
        refuses(rule, () -> FeedbackRequestDecisions.decide(state, command));
    }

    private static void refuses(FeedbackRule rule, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
