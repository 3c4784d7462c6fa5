package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.ui.SampleGoals.ANA;
import static org.labgoals.goal.ui.SampleGoals.DAYS;
import static org.labgoals.goal.ui.SampleGoals.TODAY;
import static org.labgoals.goal.ui.SampleGoals.WORDS;
import static org.labgoals.goal.ui.SampleGoals.line;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.NextStep.Turn;
import org.labgoals.goal.application.NextStep.What;
import org.labgoals.goal.application.OwnGoals;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.shared.domain.PersonId;

class MyGoalsTest {

    private static final GoalLine WAITS_FOR_MANAGER =
            line("for the manager", GoalStatus.DRAFTED, What.ACTIVATE, Turn.DECIDER, null);
    private static final GoalLine LATER =
            line("later", GoalStatus.ACTIVE, What.CHECK_IN, Turn.OWNER, TODAY.plusDays(9));
    private static final GoalLine OVERDUE =
            line("overdue", GoalStatus.ACTIVE, What.CHECK_IN, Turn.OWNER, TODAY.minusDays(2));
    private static final GoalLine ACHIEVED =
            line("achieved", GoalStatus.ACHIEVED, What.NOTHING, Turn.NOBODY, null);

    private static MyGoals mine(GoalLine... lines) {
        List<GoalLine> open = Stream.of(lines).filter(each -> each != ACHIEVED).toList();
        List<GoalLine> finished = Stream.of(lines).filter(each -> each == ACHIEVED).toList();
        return MyGoals.of(
                new OwnGoals(open, open.size(), finished, finished.size()), ANA, WORDS, DAYS);
    }

    @Test
    void whatIsMineToMoveComesFirstAndTheEarliestOfIt() {
        assertThat(mine(WAITS_FOR_MANAGER, LATER, OVERDUE, ACHIEVED).open())
                .extracting(GoalRow::title)
                .containsExactly("overdue", "later", "for the manager");
    }

    @Test
    void finishedGoalsStandApart() {
        assertThat(mine(LATER, ACHIEVED).finished())
                .extracting(GoalRow::title)
                .containsExactly("achieved");
    }

    @Test
    void theSummarySaysWhatIsOverdue() {
        assertThat(mine(LATER, OVERDUE).summary())
                .isEqualTo("2 open goals; one is overdue and yours to move.");
    }

    @Test
    void theSummaryIsCalmWhenNothingWaits() {
        assertThat(mine(WAITS_FOR_MANAGER).summary())
                .isEqualTo("One open goal; nothing waits for you today.");
    }

    @Test
    void whoHasMoreThanOneLooksAtIsToldHowManyThereAre() {
        MyGoals mine =
                MyGoals.of(new OwnGoals(List.of(OVERDUE), 612, List.of(), 34), ANA, WORDS, DAYS);
        assertThat(mine.summary())
                .isEqualTo("612 open goals; the 1 that changed last are looked at here.");
        assertThat(mine.more()).isTrue();
        assertThat(mine.finishedTotal()).isEqualTo(34);
    }

    @Test
    void aNewcomerIsToldHowToBegin() {
        assertThat(mine().summary()).contains("template");
    }

    @Test
    void aRowSaysWhenItIsDueAndWhoseTurnItIs() {
        GoalRow row = mine(OVERDUE).open().getFirst();
        assertThat(row.due()).isEqualTo("2 days ago (Fri 20 Nov)");
        assertThat(row.overdue()).isTrue();
        assertThat(row.yours()).isTrue();
    }

    @Test
    void somebodyElseReadsWhomItWaitsFor() {
        GoalRow row = GoalRow.of(OVERDUE, new PersonId("maria"), WORDS, DAYS);
        assertThat(row.next()).isEqualTo("Waits for Ana Delgado to check in");
        assertThat(row.yours()).isFalse();
    }
}
