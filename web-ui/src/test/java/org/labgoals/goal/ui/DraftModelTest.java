package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.ui.SampleGoals.TODAY;
import static org.labgoals.goal.ui.SampleGoals.WORDS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.CatalogueFromFiles;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.Advice;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

class DraftModelTest {

    private static final GoalTemplate TURNAROUND =
            new CatalogueFromFiles().template("turnaround-time").orElseThrow();

    private static final TeamId CHEMISTRY = new TeamId("chemistry");
    private static final PersonId COLLEAGUE = new PersonId("colleague");

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
        assertThat(DraftModel.of(plan, 0, null).toPlan()).isEqualTo(plan);
    }

    @Test
    void aColleagueIsGivenMeasuresBeforeTheyHaveBeenRecorded() {
        DraftModel model = DraftModel.blank(TODAY);
        model.measures.add(new MeasureInput());
        model.colleagues.chooseTeam(CHEMISTRY);
        model.colleagues.choosePeople(List.of(COLLEAGUE));
        model.colleagues.partOf(COLLEAGUE).sentence = "Trains the night shift.";
        model.colleagues.partOf(COLLEAGUE).measures.add(model.measures.getLast());
        GoalPlan plan = model.toPlan();
        assertThat(plan.team()).isEqualTo(CHEMISTRY);
        assertThat(plan.contributors())
                .containsExactly(
                        new Contributor(
                                COLLEAGUE,
                                Set.of(new MeasureId("m2")),
                                PersonalText.of("Trains the night shift.")));
    }

    @Test
    void everythingTypedOrChosenComesBackAfterTheEndOfASession() {
        DraftModel model = DraftModel.of(TURNAROUND, TODAY);
        model.why = "Chest pain,\nand \0 more";
        MeasureInput levels = new MeasureInput();
        levels.name = "Runs the bench";
        levels.form = MeasureForm.ORDINAL;
        levels.levels = "observes\nalone";
        levels.baselineLevel = 0;
        levels.targetLevel = 1;
        model.measures.add(levels);
        model.pointsOf(Criterion.LEADERSHIP_AND_COLLABORATION);
        model.how.put(Criterion.LEADERSHIP_AND_COLLABORATION, "By leading.");
        model.softSkills.add(SoftSkill.COMMUNICATION);
        model.colleagues.chooseTeam(CHEMISTRY);
        model.colleagues.choosePeople(List.of(COLLEAGUE));
        model.colleagues.partOf(COLLEAGUE).sentence = "Trains the night shift.";
        model.colleagues.partOf(COLLEAGUE).measures.add(levels);
        DraftModel opened = DraftModel.of(TURNAROUND, TODAY);
        DraftKept.bringBack(DraftKept.of(model), opened);
        assertThat(opened.toPlan()).isEqualTo(model.toPlan());
        assertThat(DraftKept.of(opened)).isEqualTo(DraftKept.of(model));
    }

    @Test
    void whatCanNoLongerBeReadIsLeftOut() {
        DraftModel model = DraftModel.of(TURNAROUND, TODAY);
        DraftKept.bringBack(
                Map.of(
                        "title", "Kept",
                        "kind", "NO_SUCH_KIND",
                        "target", "the day after",
                        "measure.0.name", "Errors",
                        "measure.0.baseline", "many",
                        "measure.0.id", "m7"),
                model);
        assertThat(model.title).isEqualTo("Kept");
        assertThat(model.kind).isNull();
        assertThat(model.targetDate).isNull();
        assertThat(model.measures).singleElement().extracting(each -> each.id).isNull();
    }

    @Test
    void aMeasureThatWasTakenOutIsGivenToNobody() {
        DraftModel model = DraftModel.blank(TODAY);
        model.colleagues.chooseTeam(CHEMISTRY);
        model.colleagues.partOf(COLLEAGUE).measures.add(model.measures.getFirst());
        model.measures.clear();
        assertThat(model.toPlan().contributors())
                .containsExactly(new Contributor(COLLEAGUE, Set.of(), null));
    }

    @Test
    void aGoalOfOnesOwnHasNoContributors() {
        DraftModel model = DraftModel.blank(TODAY);
        model.colleagues.chooseTeam(CHEMISTRY);
        model.colleagues.choosePeople(List.of(COLLEAGUE));
        model.colleagues.chooseTeam(null);
        assertThat(model.toPlan().contributors()).isEmpty();
        assertThat(model.toPlan().team()).isNull();
    }

    @Test
    void aTeamIsOnesOwnWhereOneIsInItOrLeadsIt() {
        TeamLine in = team("in", null);
        TeamLine led = team("led", COLLEAGUE);
        PersonLine me =
                new PersonLine(COLLEAGUE, "Me", Set.of(), null, null, List.of(in), null, true);
        assertThat(Colleagues.teamsOf(me, List.of(in, led, team("other", null))))
                .containsExactly(in, led);
    }

    private static TeamLine team(String id, @Nullable PersonId lead) {
        return new TeamLine(new TeamId(id), id, "Chemistry", "Laboratory", lead);
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
