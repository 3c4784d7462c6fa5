package org.labgoals.goal.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.Origin;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

class GoalEventsGoldenTest {

    private static final GoalId GOAL = new GoalId("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final MeasureId M1 = new MeasureId("m1");

    @Test
    void goalEventsStayReadableForEver() {
        GoldenEvents.hold(
                GoalEvent.class,
                List.of(
                        new GoalEvent.GoalDrafted(
                                GOAL,
                                new PersonId("p-owner"),
                                plan(),
                                new Origin("feedback", "f-1")),
                        new GoalEvent.DraftRevised(GOAL, bare()),
                        new GoalEvent.GoalSubmitted(GOAL),
                        new GoalEvent.GoalReturned(GOAL, text("Name the baseline.")),
                        new GoalEvent.GoalActivated(GOAL, DAY, text("I was on leave.")),
                        new GoalEvent.CheckedIn(
                                GOAL,
                                M1,
                                new BigDecimal("47.50"),
                                text("Pneumatic tube repaired."),
                                Confidence.AT_RISK,
                                DAY,
                                text("The analyser's log came late.")),
                        new GoalEvent.AmendmentProposed(GOAL, 1, text("New analyser."), changes()),
                        new GoalEvent.AmendmentAccepted(GOAL, 1),
                        new GoalEvent.AmendmentDeclined(GOAL, 2, text("Too late in the year.")),
                        new GoalEvent.GoalPaused(GOAL, text("Inspection first."), DAY),
                        new GoalEvent.GoalResumed(GOAL, null, DAY),
                        new GoalEvent.GoalMarkedPersonal(GOAL, text("A language course.")),
                        new GoalEvent.SelfAssessmentAskedFor(GOAL, DAY),
                        new GoalEvent.GoalSelfAssessed(GOAL, text("Half way there."), DAY),
                        new GoalEvent.GoalReviewed(GOAL, text("Good work."), DAY),
                        new GoalEvent.GoalContinued(
                                GOAL, text("One more half-year."), PlanChanges.NONE, DAY),
                        new GoalEvent.GoalAchieved(
                                GOAL,
                                text("Confirmed."),
                                List.of(new MeasureException(M1, text("One minute short."))),
                                DAY),
                        new GoalEvent.GoalWithdrawn(GOAL, null, DAY),
                        new GoalEvent.GoalCorrected(
                                GOAL,
                                "e-7",
                                "value",
                                text("45.5"),
                                text("Typed one digit wrong."))));
    }

    private static GoalPlan plan() {
        return new GoalPlan(
                text("Cut the STAT troponin turnaround"),
                text("Chest pain cannot wait."),
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.LONG_TERM,
                DAY,
                DAY.plusMonths(7),
                "turnaround-time",
                Set.of(SoftSkill.TEAMWORK),
                measures(),
                List.of(
                        new CriterionMet(
                                Criterion.HEALTHCARE_OUTCOMES,
                                Set.of(CriterionPoint.EFFICIENCY_AND_ACCURACY),
                                text("Results reach the ED sooner."))),
                List.of(
                        new Alignment(
                                new ObjectiveId("o-1"),
                                Contribution.DIRECT,
                                text("Moves the ED indicator."))),
                new TeamId("t-1"),
                List.of(
                        new Contributor(
                                new PersonId("p-other"), Set.of(M1), text("Night shift."))));
    }

    private static GoalPlan bare() {
        return new GoalPlan(
                text("Later"),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static PlanChanges changes() {
        return new PlanChanges(DAY.plusMonths(9), measures(), List.of());
    }

    private static List<Measure> measures() {
        return List.of(
                new Measure(
                        M1,
                        text("Median order to report"),
                        MeasureForm.NUMERIC,
                        "min",
                        Direction.STAY_WITHIN,
                        new BigDecimal("52"),
                        new BigDecimal("40"),
                        new BigDecimal("30.5"),
                        List.of()),
                new Measure(
                        new MeasureId("m2"),
                        text("Routine of the night shift"),
                        MeasureForm.ORDINAL,
                        null,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        null,
                        List.of(text("tried"), text("settled"))));
    }

    private static PersonalText text(String text) {
        return PersonalText.of(text);
    }
}
