package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.AlignmentBoard.Aligned;
import org.labgoals.goal.application.AlignmentBoard.Coverage;
import org.labgoals.goal.application.AlignmentBoard.Support;
import org.labgoals.goal.application.AlignmentBoard.TeamCoverage;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;

class AlignmentBoardsTest {

    private static final TeamLine DAYS = team("days");
    private static final TeamLine NIGHTS = team("nights");

    @Test
    void whatSupportsNothingComesFirstAndEachGoalStandsOneWay() {
        assertThat(board(aligned(), personal(), Story.active()).goals())
                .extracting(Aligned::support)
                .containsExactly(Support.UNALIGNED, Support.PERSONAL, Support.SUPPORTING);
    }

    @Test
    void aDraftIsNotAtWorkAndNotCounted() {
        assertThat(board(Story.drafted(), Story.submitted()).all())
                .isEqualTo(new Coverage(0, 0, 0));
    }

    @Test
    void theShareIsOfAllGoalsAtWorkThePersonalOnesToo() {
        Coverage all = board(aligned(), personal(), Story.active()).all();
        assertThat(all).isEqualTo(new Coverage(3, 1, 1));
        assertThat(all.unaligned()).isEqualTo(1);
        assertThat(all.share()).isEqualTo(33);
    }

    @Test
    void somebodyInTwoTeamsCountsInBothAndOnceTogether() {
        AlignmentBoard board = of(List.of(DAYS, NIGHTS), aligned());
        assertThat(board.teams())
                .containsExactly(
                        new TeamCoverage(DAYS, new Coverage(1, 1, 0)),
                        new TeamCoverage(NIGHTS, new Coverage(1, 1, 0)));
        assertThat(board.all().goals()).isEqualTo(1);
    }

    @Test
    void whoIsInNoTeamIsNotForgotten() {
        assertThat(board(Story.active()).teams())
                .containsExactly(new TeamCoverage(null, new Coverage(1, 0, 0)));
    }

    @Test
    void onlyWhoDecidesIsOfferedToMarkAGoalPersonal() {
        GoalState goal = Story.active().state();
        assertThat(AlignmentBoards.of(List.of(line(goal, List.of())), any -> true).goals())
                .extracting(Aligned::canMarkPersonal)
                .containsExactly(true);
        assertThat(board(Story.active()).goals())
                .extracting(Aligned::canMarkPersonal)
                .containsExactly(false);
    }

    private static Story personal() {
        Story story = Story.active();
        return story.boss(
                on -> new GoalCommand.MarkPersonal(story.id, on, Story.text("For the family.")));
    }

    private static Story aligned() {
        Story story = Story.active();
        story.owner(
                on ->
                        new GoalCommand.ProposeAmendment(
                                story.id,
                                on,
                                Story.text("It serves the laboratory."),
                                new PlanChanges(
                                        null,
                                        null,
                                        List.of(
                                                new Alignment(
                                                        new ObjectiveId("stat"),
                                                        Contribution.DIRECT,
                                                        Story.text("Fewer minutes."))))));
        return story.boss(on -> new GoalCommand.AcceptAmendment(story.id, on, 1));
    }

    private static AlignmentBoard board(Story... stories) {
        return of(List.of(), stories);
    }

    private static AlignmentBoard of(List<TeamLine> teams, Story... stories) {
        return AlignmentBoards.of(
                java.util.Arrays.stream(stories).map(story -> line(story.state(), teams)).toList(),
                nobody -> false);
    }

    private static GoalLine line(GoalState goal, List<TeamLine> teams) {
        PersonLine owner =
                new PersonLine(goal.owner(), "Ana", Set.of(), null, null, teams, null, true);
        return new GoalLine(
                goal, owner, GoalHealth.of(goal, Story.START), NextSteps.of(goal, Story.START));
    }

    private static TeamLine team(String id) {
        return new TeamLine(new TeamId(id), id, "Chemistry", "Laboratory", null);
    }
}
