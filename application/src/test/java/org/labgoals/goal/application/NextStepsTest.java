package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.application.NextStep.Turn.DECIDER;
import static org.labgoals.goal.application.NextStep.Turn.OWNER;
import static org.labgoals.goal.application.NextStep.What.ACTIVATE;
import static org.labgoals.goal.application.NextStep.What.ASSESS_SELF;
import static org.labgoals.goal.application.NextStep.What.CHECK_IN;
import static org.labgoals.goal.application.NextStep.What.COMPLETE_DRAFT;
import static org.labgoals.goal.application.NextStep.What.DECIDE_OUTCOME;
import static org.labgoals.goal.application.NextStep.What.REVIEW;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand;

class NextStepsTest {

    @Test
    void aDraftWaitsForItsOwnerUntilItIsSubmitted() {
        assertThat(NextSteps.of(Story.drafted().state(), Story.START))
                .isEqualTo(new NextStep(COMPLETE_DRAFT, null, OWNER));
        assertThat(NextSteps.of(Story.submitted().state(), Story.START))
                .isEqualTo(new NextStep(ACTIVATE, null, DECIDER));
    }

    @Test
    void anActiveGoalIsCheckedInAMonthAfterTheLastTime() {
        assertThat(NextSteps.of(Story.active().state(), Story.START))
                .isEqualTo(new NextStep(CHECK_IN, Story.START.plusDays(30), OWNER));
    }

    @Test
    void aFortnightBeforeTheReviewTheOwnersWordsAreWaitedFor() {
        var due = Story.START.plusMonths(6);
        assertThat(NextSteps.of(Story.active().state(), due.minusDays(15)).what())
                .isEqualTo(CHECK_IN);
        assertThat(NextSteps.of(Story.active().state(), due.minusDays(14)))
                .isEqualTo(new NextStep(ASSESS_SELF, due, OWNER));
    }

    @Test
    void aReviewGoesFromOwnerToDeciderToOutcome() {
        Story story = Story.active().onDay(Story.START.plusMonths(6));
        story.boss(on -> new GoalCommand.AskForSelfAssessment(story.id, on));
        assertThat(NextSteps.of(story.state(), Story.START).what()).isEqualTo(ASSESS_SELF);
        story.owner(
                on ->
                        new GoalCommand.AssessOwnGoal(
                                story.id, on, Story.text("Half way."), on.today()));
        assertThat(NextSteps.of(story.state(), Story.START).what()).isEqualTo(REVIEW);
        story.boss(on -> new GoalCommand.ReviewGoal(story.id, on, Story.text("Good."), on.today()));
        assertThat(NextSteps.of(story.state(), Story.START))
                .isEqualTo(new NextStep(DECIDE_OUTCOME, null, DECIDER));
    }
}
