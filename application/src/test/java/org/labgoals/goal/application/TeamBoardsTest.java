package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.TeamBoard.Why;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;

class TeamBoardsTest {

    private static final PersonLine OWNER = Story.person(Story.OWNER);

    @Test
    void aSubmittedGoalWaitsToBeActivated() {
        assertThat(board(Story.submitted().state(), Story.START).work())
                .extracting(TeamBoard.Work::why)
                .containsExactly(Why.TO_ACTIVATE);
    }

    @Test
    void whoHasNoGoalIsNotForgotten() {
        var board =
                TeamBoards.of(List.of(Story.person(new PersonId("new"))), List.of(), Story.START);
        assertThat(board.work()).extracting(TeamBoard.Work::why).containsExactly(Why.WITHOUT_GOALS);
        assertThat(board.people().getFirst().goals()).isEmpty();
    }

    @Test
    void aGoalPastItsTargetDateIsOverdueAndTheMostUrgentComesFirst() {
        LocalDate after = Story.START.plusMonths(11);
        assertThat(board(Story.active().state(), after).work())
                .extracting(TeamBoard.Work::why)
                .startsWith(Why.TO_REVIEW, Why.OVERDUE)
                .contains(Why.UNALIGNED);
    }

    @Test
    void aRowCountsAPersonsGoals() {
        var row = board(Story.active().state(), Story.START).people().getFirst();
        assertThat(row.goals()).containsEntry(GoalStatus.ACTIVE, 1);
        assertThat(row.unaligned()).isEqualTo(1);
        assertThat(row.nextReview()).isEqualTo(Story.START.plusMonths(6));
    }

    private static TeamBoard board(GoalState goal, LocalDate today) {
        return TeamBoards.of(
                List.of(OWNER),
                List.of(
                        new GoalLine(
                                goal,
                                OWNER,
                                GoalHealth.of(goal, today),
                                NextSteps.of(goal, today))),
                today);
    }
}
