package org.labgoals.goal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalReview;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** Goals, people and days for the tests of what the screens decide. */
final class SampleGoals {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Words WORDS = Words.in(Locale.ENGLISH);
    static final Days DAYS = new Days(WORDS, TODAY, ZoneId.of("America/Chicago"));
    static final PersonId ANA = new PersonId("ana");

    private SampleGoals() {}

    static PersonLine person(PersonId id, String name) {
        return new PersonLine(
                id, name, Set.of(Role.TECHNOLOGIST), null, null, List.of(), null, true);
    }

    static Measure minutes(double baseline, double target) {
        return new Measure(
                new MeasureId("m1"),
                PersonalText.of("Median order to report"),
                MeasureForm.NUMERIC,
                "min",
                Direction.REDUCE,
                BigDecimal.valueOf(baseline),
                BigDecimal.valueOf(target),
                null,
                List.of());
    }

    static MadeCheckIn checkIn(double value, LocalDate on) {
        return new MadeCheckIn(
                "e" + on,
                new MeasureId("m1"),
                BigDecimal.valueOf(value),
                null,
                Confidence.ON_TRACK,
                on,
                ANA);
    }

    static GoalState goal(
            String title, GoalStatus status, List<Measure> measures, List<MadeCheckIn> checkIns) {
        GoalPlan plan =
                new GoalPlan(
                        PersonalText.of(title),
                        null,
                        null,
                        null,
                        TODAY.minusDays(100),
                        TODAY.plusDays(100),
                        null,
                        Set.of(),
                        measures,
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return new GoalState(
                new GoalId(title),
                ANA,
                1,
                status,
                plan,
                null,
                true,
                false,
                null,
                TODAY.minusDays(100),
                null,
                null,
                null,
                null,
                measures.size(),
                checkIns,
                List.of(),
                GoalReview.NOT_BEGUN,
                List.of(),
                null,
                null,
                null,
                Map.of());
    }

    static GoalLine line(
            String title,
            GoalStatus status,
            NextStep.What what,
            NextStep.Turn turn,
            @Nullable LocalDate due) {
        return new GoalLine(
                goal(title, status, List.of(), List.of()),
                person(ANA, "Ana Delgado"),
                new Health(Health.Grade.NONE, List.of()),
                new NextStep(what, due, turn));
    }
}
