package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalCommand.SubmitGoal;
import org.labgoals.goal.domain.GoalEvent.GoalActivated;
import org.labgoals.goal.domain.GoalEvent.GoalDrafted;
import org.labgoals.goal.domain.GoalEvent.GoalSubmitted;
import org.labgoals.shared.domain.Refused;

/**
 * The Axon shell: one name for all commands, the sequence of its last event as the result, subject
 * and actor beside each event.
 */
class GoalTest {
    private final AggregateTestFixture<Goal> fixture = new AggregateTestFixture<>(Goal.class);
    private final GoalScenario people = GoalScenario.nothing();

    private static CommandMessage<GoalCommand> message(GoalCommand command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(
                        command, MetaData.with("actor", command.occasion().by().value())),
                Goal.COMMANDS);
    }

    private ResultValidator<Goal> afterDraftAndSubmission(GoalCommand command) {
        return fixture.given(
                        new GoalDrafted(GOAL, OWNER, plan(minutes().withId(M1)), null),
                        new GoalSubmitted(GOAL))
                .when(message(command));
    }

    @Test
    void draftingCreatesTheGoalAndAnswersItsVersion() {
        fixture.givenNoPriorActivity()
                .when(message(new DraftGoal(GOAL, people.owner(), plan(), null)))
                .expectEvents(new GoalDrafted(GOAL, OWNER, plan(minutes().withId(M1)), null))
                .expectResultMessagePayload(0L);
    }

    @Test
    void eachEventSaysWhoActedAndWhomItIsAbout() {
        afterDraftAndSubmission(new ActivateGoal(GOAL, people.manager(), TODAY))
                .expectResultMessagePayload(2L);
        List<MetaData> beside = new ArrayList<>();
        fixture.getEventStore()
                .readEvents(GOAL.value())
                .asStream()
                .forEach(event -> beside.add(event.getMetaData()));
        assertEquals("mara", beside.getLast().get("actor"));
        assertEquals("ana", beside.getLast().get("subject"));
    }

    @Test
    void aRepeatAppendsNothingAndAnswersAsBefore() {
        afterDraftAndSubmission(new SubmitGoal(GOAL, people.owner()))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void aRefusalAppendsNothing() {
        afterDraftAndSubmission(new ActivateGoal(GOAL, people.owner(), TODAY))
                .expectException(Refused.class)
                .expectExceptionMessage(GoalRule.ONLY_THE_MANAGER_ACTIVATES.sentence())
                .expectNoEvents();
    }

    @Test
    void whatWasNeverDraftedDoesNotExist() {
        fixture.givenNoPriorActivity()
                .when(message(new SubmitGoal(GOAL, people.owner())))
                .expectExceptionMessage(GoalRule.NO_SUCH_GOAL.sentence())
                .expectNoEvents();
    }

    @Test
    void activationGoesThrough() {
        afterDraftAndSubmission(new ActivateGoal(GOAL, people.manager(), TODAY))
                .expectEvents(new GoalActivated(GOAL, TODAY, null));
    }
}
