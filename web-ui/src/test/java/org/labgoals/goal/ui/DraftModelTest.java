package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.ui.SampleGoals.TODAY;
import static org.labgoals.goal.ui.SampleGoals.WORDS;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.CatalogueFromFiles;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.Advice;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.people.domain.CareerLevel;

class DraftModelTest {

    private static final GoalTemplate TURNAROUND =
            new CatalogueFromFiles().template("turnaround-time").orElseThrow();

    @Test
    void aTemplateFillsTheWholeForm() {
        GoalPlan plan = DraftModel.of(TURNAROUND, TODAY).toPlan();
        assertThat(plan.title().text()).isEqualTo(TURNAROUND.title());
        assertThat(plan.template()).isEqualTo("turnaround-time");
        assertThat(plan.targetDate()).isEqualTo(TODAY.plusMonths(TURNAROUND.months()));
        assertThat(plan.measures()).hasSameSizeAs(TURNAROUND.measures());
        assertThat(plan.criteria()).isNotEmpty();
    }

    @Test
    void aPlanComesBackFromTheFormAsItWentIn() {
        GoalPlan plan = DraftModel.of(TURNAROUND, TODAY).toPlan();
        assertThat(DraftModel.of(plan, null).toPlan()).isEqualTo(plan);
    }

    @Test
    void droppingACriterionTakesItsWordsAlong() {
        DraftModel model = DraftModel.blank(TODAY);
        model.pointsOf(Criterion.CLINICAL_EXPERTISE);
        model.how.put(Criterion.CLINICAL_EXPERTISE, "By learning flow cytometry.");
        model.drop(Criterion.CLINICAL_EXPERTISE);
        assertThat(model.toPlan().criteria()).isEmpty();
    }

    @Test
    void theCoachHasASentenceAndASuggestionForEverythingItSaysOfABlankPage() {
        assertThat(DraftModel.blank(TODAY).advice(TODAY))
                .isNotEmpty()
                .extracting(Advice::key)
                .allMatch(
                        key ->
                                WORDS.has("advice." + key)
                                        && WORDS.has("advice." + key + ".suggestion"));
    }

    @Test
    void templatesThatFitTheLevelComeFirst() {
        var sorted = DraftModel.sorted(new CatalogueFromFiles().templates(), CareerLevel.SENIOR);
        assertThat(sorted).hasSize(12);
        assertThat(sorted.getFirst().levels()).contains(CareerLevel.SENIOR);
    }
}
