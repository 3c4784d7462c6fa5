package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.HistoryLine.Change;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;

class GoalHistoryTest {

    private static final MeasureId M1 = new MeasureId("m1");

    @Test
    void eachStepSaysWhoWhenAndWhat() {
        List<HistoryLine> lines = history(Story.active());
        assertThat(lines)
                .extracting(HistoryLine::what)
                .containsExactly("goal-drafted", "goal-submitted", "goal-activated");
        assertThat(lines.getLast().who().id()).isEqualTo(Story.BOSS);
        assertThat(lines.getLast().on()).isEqualTo(Story.START);
        assertThat(lines.getLast().changes())
                .containsExactly(new Change("status", "drafted", "active"));
    }

    @Test
    void aCheckInSaysWhatTheMeasureStoodAtBefore() {
        Story story = checkedIn(checkedIn(Story.active(), "50"), "47.5");
        assertThat(history(story).getLast().changes())
                .containsExactly(new Change("Median order to report", "50 min", "47.5 min"));
    }

    @Test
    void aProposedAmendmentSaysWhatWouldChange() {
        Story story = Story.active();
        var later = Story.START.plusMonths(12);
        story.owner(
                on ->
                        new GoalCommand.ProposeAmendment(
                                story.id,
                                on,
                                Story.text("New analyser."),
                                new PlanChanges(later, null, null)));
        HistoryLine line = history(story).getLast();
        assertThat(line.reason()).isEqualTo(Story.text("New analyser."));
        assertThat(line.changes())
                .containsExactly(
                        new Change(
                                "target-date",
                                Story.START.plusMonths(10).toString(),
                                later.toString()));
    }

    @Test
    void aCorrectionNamesWhatItCorrectsAndKeepsTheOldValue() {
        Story story = checkedIn(Story.active(), "5");
        String wrong = story.events().getLast().eventId();
        story.owner(
                on ->
                        new GoalCommand.CorrectGoal(
                                story.id,
                                on,
                                wrong,
                                "value",
                                Story.text("50"),
                                Story.text("A digit was lost.")));
        HistoryLine line = history(story).getLast();
        assertThat(line.corrects()).isEqualTo(wrong);
        assertThat(line.changes()).containsExactly(new Change("value", "5 min", "50 min"));
        assertThat(story.state().checkIns().getLast().value()).isEqualByComparingTo("50");
    }

    @Test
    void aCorrectedTextKeepsWhatItSaidBeforeAlsoWhenCorrectedTwice() {
        Story story = Story.active();
        String drafted = story.events().getFirst().eventId();
        String title = story.state().plan().title().orErased();
        for (String better : List.of("Better", "Best")) {
            story.owner(
                    on ->
                            new GoalCommand.CorrectGoal(
                                    story.id,
                                    on,
                                    drafted,
                                    "title",
                                    Story.text(better),
                                    Story.text("Typed wrong.")));
        }
        List<HistoryLine> lines = history(story);
        assertThat(lines.get(lines.size() - 2).changes())
                .containsExactly(new Change("title", title, "Better"));
        assertThat(lines.getLast().changes())
                .containsExactly(new Change("title", "Better", "Best"));
    }

    private static Story checkedIn(Story story, String value) {
        return story.owner(
                on ->
                        new GoalCommand.CheckIn(
                                story.id,
                                on,
                                M1,
                                new BigDecimal(value),
                                null,
                                Confidence.ON_TRACK,
                                on.today(),
                                null));
    }

    private static List<HistoryLine> history(Story story) {
        return GoalHistory.of(story.events(), Story::person, event -> Set.of(), Map.of());
    }
}
