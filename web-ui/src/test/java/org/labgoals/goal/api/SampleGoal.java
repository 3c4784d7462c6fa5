package org.labgoals.goal.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalReview;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

/** A goal with a measure of each form, as the application answers it. */
public final class SampleGoal {

    public static final String DRAFT =
            """
            {"title": "Cut the STAT troponin turnaround", "why": "Chest pain waits", "kind": "quality-and-compliance",
             "horizon": "long-term", "startDate": "2026-11-02", "targetDate": "2027-05-31",
             "template": "turnaround-time", "softSkills": ["teamwork"],
             "measures": [{"name": "Median order to report", "form": "numeric", "unit": "min",
                           "direction": "reduce", "baseline": 52, "target": 40}],
             "criteria": [{"criterion": "healthcare-outcomes", "how": "Faster rule-out"}]}
            """;

    private static final PersonId OWNER = new PersonId("p1");
    private static final PersonId DECIDER = new PersonId("p2");

    private SampleGoal() {}

    /** The same, with dates that fit today. */
    static String draft() {
        return DRAFT.replace("2026-11-02", LocalDate.now().minusDays(20).toString())
                .replace("2027-05-31", LocalDate.now().plusMonths(6).toString());
    }

    static GoalPage at(GoalStatus status, long version) {
        PersonLine owner = person(OWNER, "Mira Okafor");
        PersonLine decider = person(DECIDER, "Jonas Weber");
        return new GoalPage(
                state(status, version),
                Map.of(OWNER, owner, DECIDER, decider),
                decider,
                Standing.OWNER,
                new Health(
                        Health.Grade.SILENT,
                        List.of(new Health.Reason("silent-for-days", List.of("45")))),
                new NextStep(NextStep.What.CHECK_IN, null, NextStep.Turn.OWNER),
                Set.of());
    }

    static PersonLine person(PersonId id, String name) {
        return new PersonLine(
                id, name, Set.of(Role.TECHNOLOGIST), null, null, List.of(), null, true);
    }

    private static GoalState state(GoalStatus status, long version) {
        return new GoalState(
                new GoalId("g1"),
                OWNER,
                version + 1,
                status,
                plan(),
                null,
                true,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                3,
                checkIns(),
                List.of(),
                GoalReview.NOT_BEGUN,
                List.of(),
                null,
                null,
                null,
                Map.of());
    }

    private static GoalPlan plan() {
        return new GoalPlan(
                PersonalText.of("Cut the STAT troponin turnaround"),
                null,
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.LONG_TERM,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2027, 5, 31),
                "turnaround-time",
                Set.of(SoftSkill.TEAMWORK),
                List.of(numeric(), milestone(), ordinal()),
                List.of(
                        new CriterionMet(
                                Criterion.HEALTHCARE_OUTCOMES,
                                Set.of(),
                                PersonalText.of("Faster"))),
                List.of(),
                null,
                List.of());
    }

    private static List<MadeCheckIn> checkIns() {
        return List.of(
                checkIn("e1", "m1", "45", LocalDate.of(2026, 11, 20)),
                checkIn("e2", "m1", "49", LocalDate.of(2026, 11, 10)),
                checkIn("e3", "m3", "1", LocalDate.of(2026, 11, 20)));
    }

    private static MadeCheckIn checkIn(String event, String measure, String value, LocalDate on) {
        return new MadeCheckIn(
                event,
                new MeasureId(measure),
                new BigDecimal(value),
                null,
                Confidence.ON_TRACK,
                on,
                OWNER);
    }

    private static Measure numeric() {
        return new Measure(
                new MeasureId("m1"),
                PersonalText.of("Median order to report"),
                MeasureForm.NUMERIC,
                "min",
                Direction.REDUCE,
                new BigDecimal("52"),
                new BigDecimal("40"),
                null,
                List.of());
    }

    private static Measure milestone() {
        return new Measure(
                new MeasureId("m2"),
                PersonalText.of("Procedure approved"),
                MeasureForm.MILESTONE,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Measure ordinal() {
        return new Measure(
                new MeasureId("m3"),
                PersonalText.of("Skill"),
                MeasureForm.ORDINAL,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.TWO,
                null,
                List.of(
                        PersonalText.of("novice"),
                        PersonalText.of("competent"),
                        PersonalText.of("expert")));
    }
}
