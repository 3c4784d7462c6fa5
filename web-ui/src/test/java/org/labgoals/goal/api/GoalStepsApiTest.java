package org.labgoals.goal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.api.ApiUnderTest;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;
import org.mockito.ArgumentCaptor;

/** Every step of a goal's lifecycle over HTTP: which command it sends, and what it answers. */
class GoalStepsApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final GoalId GOAL = new GoalId("g1");
    private static final Occasion OCCASION =
            new Occasion(new PersonId("p1"), Standing.OWNER, TODAY);

    private final GoalCommands commands = mock();
    private final GoalQueries queries = mock();
    private final GoalAnswers answers = new GoalAnswers(commands, queries);
    private final ApiUnderTest api =
            new ApiUnderTest(
                    new GoalLifecycleController(answers, queries),
                    new GoalProgressController(answers, queries),
                    new GoalReviewController(answers, queries));

    @BeforeEach
    void goal() {
        when(queries.today()).thenReturn(TODAY);
        when(queries.goal(any())).thenReturn(SampleGoal.at(GoalStatus.ACTIVE, 6));
        when(queries.atVersion(any(), anyLong()))
                .thenAnswer(call -> SampleGoal.at(GoalStatus.ACTIVE, call.getArgument(1)));
        when(commands.send(any(), any(), any())).thenReturn(new Outcome("g1", 7, false, false));
    }

    static Stream<Arguments> steps() {
        PersonalText why = PersonalText.of("because");
        PlanChanges later = new PlanChanges(LocalDate.of(2027, 9, 30), null, null);
        return Stream.of(
                step("submission", "", new GoalCommand.SubmitGoal(GOAL, OCCASION)),
                step(
                        "return",
                        "{'reason': 'because'}",
                        new GoalCommand.ReturnGoal(GOAL, OCCASION, why)),
                step("activation", "", new GoalCommand.ActivateGoal(GOAL, OCCASION, TODAY, null)),
                step(
                        "activation",
                        "{'on': '2026-11-20', 'reason': 'because'}",
                        new GoalCommand.ActivateGoal(GOAL, OCCASION, FRIDAY, why)),
                step(
                        "check-ins",
                        "{'measureId': 'm1', 'value': 45.5, 'note': 'because',"
                                + " 'confidence': 'at-risk', 'on': '2026-11-20'}",
                        checkIn("m1", "45.5", why, Confidence.AT_RISK, FRIDAY)),
                step(
                        "check-ins",
                        "{'measureId': 'm2', 'value': true, 'confidence': 'on-track'}",
                        checkIn("m2", "1", null, Confidence.ON_TRACK, TODAY)),
                step(
                        "check-ins",
                        "{'measureId': 'm2', 'value': 'reached', 'confidence': 'on-track'}",
                        checkIn("m2", "1", null, Confidence.ON_TRACK, TODAY)),
                step(
                        "check-ins",
                        "{'measureId': 'm2', 'value': 0, 'confidence': 'on-track'}",
                        checkIn("m2", "0", null, Confidence.ON_TRACK, TODAY)),
                step(
                        "check-ins",
                        "{'measureId': 'm3', 'value': 'expert', 'confidence': 'on-track'}",
                        checkIn("m3", "2", null, Confidence.ON_TRACK, TODAY)),
                step(
                        "amendments",
                        "{'reason': 'because', 'changes': {'targetDate': '2027-09-30'}}",
                        new GoalCommand.ProposeAmendment(GOAL, OCCASION, why, later)),
                step(
                        "amendments",
                        "{'reason': 'because', 'changes': {'alignments':"
                                + " [{'objective': 'o1', 'how': 'because'}]}}",
                        new GoalCommand.ProposeAmendment(
                                GOAL,
                                OCCASION,
                                why,
                                new PlanChanges(
                                        null,
                                        null,
                                        List.of(
                                                new Alignment(
                                                        new ObjectiveId("o1"),
                                                        Contribution.DIRECT,
                                                        why))))),
                step(
                        "amendments/2/acceptance",
                        "",
                        new GoalCommand.AcceptAmendment(GOAL, OCCASION, 2)),
                step(
                        "amendments/2/decline",
                        "{'reason': 'because'}",
                        new GoalCommand.DeclineAmendment(GOAL, OCCASION, 2, why)),
                step(
                        "pause",
                        "{'reason': 'because', 'on': '2026-11-20'}",
                        new GoalCommand.PauseGoal(GOAL, OCCASION, why, FRIDAY)),
                step("resumption", "{}", new GoalCommand.ResumeGoal(GOAL, OCCASION, null, TODAY)),
                step(
                        "personal",
                        "{'reason': 'because'}",
                        new GoalCommand.MarkPersonal(GOAL, OCCASION, why)),
                step(
                        "self-assessment-request",
                        "",
                        new GoalCommand.AskForSelfAssessment(GOAL, OCCASION)),
                step(
                        "self-assessment",
                        "{'text': 'because'}",
                        new GoalCommand.AssessOwnGoal(GOAL, OCCASION, why, TODAY)),
                step(
                        "reviews",
                        "{'text': 'because'}",
                        new GoalCommand.ReviewGoal(GOAL, OCCASION, why, TODAY)),
                step(
                        "continuation",
                        "",
                        new GoalCommand.ContinueGoal(
                                GOAL, OCCASION, null, PlanChanges.NONE, TODAY)),
                step(
                        "continuation",
                        "{'reason': 'because', 'targetDate': '2027-09-30'}",
                        new GoalCommand.ContinueGoal(GOAL, OCCASION, why, later, TODAY)),
                step(
                        "achievement",
                        "{'text': 'because', 'exceptions': [{'measureId': 'm1', 'reason':"
                                + " 'because'}]}",
                        new GoalCommand.ConfirmAchieved(
                                GOAL,
                                OCCASION,
                                why,
                                List.of(new MeasureException(new MeasureId("m1"), why)),
                                TODAY)),
                step(
                        "withdrawal",
                        "{'reason': 'because'}",
                        new GoalCommand.WithdrawGoal(GOAL, OCCASION, why, TODAY)),
                step(
                        "corrections",
                        "{'eventId': 'e1', 'field': 'value', 'value': 41.5, 'reason':"
                                + " 'because'}",
                        new GoalCommand.CorrectGoal(
                                GOAL, OCCASION, "e1", "value", PersonalText.of("41.5"), why)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepSendsItsCommandAndAnswersTheGoal(String step, String body, GoalCommand expected) {
        var answer = api.post("/api/v1/goals/g1/" + step, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("id").asString()).isEqualTo("g1");
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(sent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "check-ins, value, '{\"measureId\": \"m1\", \"confidence\": \"on-track\"}'",
        "check-ins, measureId, '{\"value\": 3, \"confidence\": \"on-track\"}'",
        "check-ins, confidence, '{\"measureId\": \"m1\", \"value\": 3}'",
        "corrections, eventId, '{\"field\": \"value\", \"value\": 3}'",
        "corrections, value, '{\"eventId\": \"e1\", \"field\": \"value\"}'"
    })
    void whatAStepNeedsIsAskedForByName(String step, String field, String body) {
        var answer = api.post("/api/v1/goals/g1/" + step, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("missing-field");
        assertThat(answer.detail()).contains(field);
        verifyNoInteractions(commands);
    }

    @Test
    void aValueThatTheMeasureCannotHaveIsRefused() {
        when(commands.send(any(), any(), any()))
                .thenAnswer(
                        call -> {
                            Function<Occasion, GoalCommand> command = call.getArgument(2);
                            command.apply(OCCASION);
                            return new Outcome("g1", 7, false, false);
                        });

        assertThat(checkedIn("m1", "\"NaN\"").code()).isEqualTo("impossible-measure-value");
        assertThat(checkedIn("m1", "true").status()).isEqualTo(422);
        assertThat(checkedIn("m3", "\"master\"").detail()).contains("novice, competent, expert");
        assertThat(checkedIn("m2", "\"nearly\"").detail()).contains("true or false");
    }

    @Test
    void aRefusalIsItsSentenceUnderTheRulesName() {
        when(commands.send(any(), any(), any()))
                .thenThrow(new Refused(SampleRule.OWNER_CANNOT_ACTIVATE));

        var answer = api.post("/api/v1/goals/g1/activation", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("owner-cannot-activate");
        assertThat(answer.detail())
                .isEqualTo("A goal can be activated only by the owner's manager.");
    }

    @Test
    void anAmendmentIsNamedByItsNumber() {
        for (String number : List.of("0", "-1", "first", "99999999999", "1.0")) {
            assertThat(api.post("/api/v1/goals/g1/amendments/" + number + "/decline", "").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aStepThatIsKeptAsOfItsRecordingCannotLieInTheFuture() {
        assertThat(api.post("/api/v1/goals/g1/submission", "{\"on\": \"2026-11-23\"}").status())
                .isEqualTo(422);
        assertThat(api.post("/api/v1/goals/g1/submission", "{\"on\": \"2026-11-22\"}").status())
                .isEqualTo(200);
    }

    private enum SampleRule implements Rule {
        OWNER_CANNOT_ACTIVATE;

        @Override
        public String sentence() {
            return "A goal can be activated only by the owner's manager.";
        }

        @Override
        public Nature nature() {
            return Nature.CONFLICT;
        }
    }

    private ApiUnderTest.Answer checkedIn(String measure, String value) {
        return api.post(
                "/api/v1/goals/g1/check-ins",
                "{\"measureId\": \"%s\", \"value\": %s, \"confidence\": \"on-track\"}"
                        .formatted(measure, value));
    }

    private GoalCommand sent() {
        ArgumentCaptor<Function<Occasion, GoalCommand>> command = ArgumentCaptor.captor();
        verify(commands).send(eq(GOAL), any(), command.capture());
        return command.getValue().apply(OCCASION);
    }

    private static Arguments step(String step, String body, GoalCommand expected) {
        return argumentSet(step + " " + body, step, body, expected);
    }

    private static GoalCommand checkIn(
            String measure, String value, PersonalText note, Confidence confidence, LocalDate on) {
        return new GoalCommand.CheckIn(
                GOAL,
                OCCASION,
                new MeasureId(measure),
                new BigDecimal(value),
                note,
                confidence,
                on,
                null);
    }
}
