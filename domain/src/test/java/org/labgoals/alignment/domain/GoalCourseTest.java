package org.labgoals.alignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalEvent.AmendmentAccepted;
import org.labgoals.goal.domain.GoalEvent.AmendmentProposed;
import org.labgoals.goal.domain.GoalEvent.CheckedIn;
import org.labgoals.goal.domain.GoalEvent.GoalActivated;
import org.labgoals.goal.domain.GoalEvent.GoalDrafted;
import org.labgoals.goal.domain.GoalEvent.GoalSubmitted;
import org.labgoals.goal.domain.GoalEvent.GoalWithdrawn;
import org.labgoals.goal.domain.GoalEvolution;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;

class GoalCourseTest {

    private static final GoalId GOAL = new GoalId("g");
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final ObjectiveId FAST = new ObjectiveId("fast");

    private @Nullable GoalState goal;
    private @Nullable GoalCourse course;

    @Test
    void aDraftIsShownToNobodyUntilItIsSubmitted() {
        drafted();
        happens(new GoalSubmitted(GOAL), START.plusDays(3));

        assertThat(on(START).shown()).isFalse();
        assertThat(on(START.plusDays(3)).shown()).isTrue();
    }

    @Test
    void silenceIsForeseenAndACheckInPutsItOff() {
        active();
        assertThat(on(START.plusDays(45)).health()).isEqualTo(Grade.NONE);
        assertThat(on(START.plusDays(46)).health()).isEqualTo(Grade.SILENT);

        happens(checkIn(START.plusDays(40)), START.plusDays(40));

        assertThat(on(START.plusDays(46)).health()).isEqualTo(Grade.ON_TRACK);
        assertThat(on(START.plusDays(86)).health()).isEqualTo(Grade.SILENT);
    }

    @Test
    void everyDayTellsTheHealthThatTheOneFunctionGives() {
        active();
        happens(checkIn(START.plusDays(40)), START.plusDays(40));
        var state = goal();
        for (int day = 40; day < 500; day++) {
            var date = START.plusDays(day);
            assertThat(on(date).health())
                    .as("%s", date)
                    .isEqualTo(GoalHealth.of(state, date).grade());
        }
    }

    @Test
    void anAlignmentCountsFromTheDayItIsConfirmed() {
        active();
        var later = START.plusDays(30);
        var aligned =
                new PlanChanges(
                        null,
                        null,
                        List.of(new Alignment(FAST, Contribution.ENABLING, text("How"))));
        happens(new AmendmentProposed(GOAL, 1, text("New"), aligned), later);
        happens(new AmendmentAccepted(GOAL, 1), later.plusDays(2));

        assertThat(on(later.plusDays(1)).supports()).isEmpty();
        assertThat(on(later.plusDays(2)).supports())
                .containsExactly(new Support(FAST, Contribution.ENABLING));
    }

    @Test
    void whatEndedStaysAsItWasBefore() {
        active();
        happens(new GoalWithdrawn(GOAL, text("Moved"), START.plusDays(60)), START.plusDays(60));

        assertThat(on(START.plusDays(50)).health()).isEqualTo(Grade.SILENT);
        assertThat(on(START.plusDays(59)).status()).isEqualTo(GoalStatus.ACTIVE);
        assertThat(on(START.plusDays(60)).status()).isEqualTo(GoalStatus.WITHDRAWN);
        assertThat(course().stretches().getLast().until()).isNull();
    }

    @Test
    void whatIsToldLateDoesNotReachBackBehindWhatWasToldBefore() {
        active();
        happens(checkIn(START.plusDays(40)), START.plusDays(40));
        happens(checkIn(START.plusDays(20)), START.plusDays(20));

        assertThat(on(START.plusDays(30)).health()).isEqualTo(Grade.NONE);
        assertThat(course().stretches())
                .allSatisfy(
                        one ->
                                assertThat(one.until() == null || !one.until().isBefore(one.from()))
                                        .isTrue());
    }

    // --- saying it

    private void drafted() {
        happens(new GoalDrafted(GOAL, new PersonId("ann"), plan(), null), START.minusDays(2));
    }

    private void active() {
        drafted();
        happens(new GoalSubmitted(GOAL), START.minusDays(1));
        happens(new GoalActivated(GOAL, START, null), START);
    }

    private void happens(GoalEvent event, LocalDate on) {
        var at = on.atStartOfDay().toInstant(ZoneOffset.UTC);
        long number = goal == null ? 0 : goal.events();
        goal =
                GoalEvolution.evolve(
                        goal, event, new Recorded("e" + number, new PersonId("ann"), at));
        course = GoalCourse.after(course, goal, on);
    }

    private GoalState goal() {
        if (goal == null) {
            throw new AssertionError("nothing happened");
        }
        return goal;
    }

    private GoalCourse course() {
        if (course == null) {
            throw new AssertionError("nothing happened");
        }
        return course;
    }

    private Stretch on(LocalDate day) {
        var found =
                course().stretches().stream()
                        .filter(one -> !one.from().isAfter(day))
                        .filter(one -> one.until() == null || !one.until().isBefore(day))
                        .toList();
        assertThat(found).as("stretches on %s", day).hasSize(1);
        return found.getFirst();
    }

    private static CheckedIn checkIn(LocalDate on) {
        return new CheckedIn(
                GOAL,
                new MeasureId("m1"),
                new BigDecimal("40.5"),
                null,
                Confidence.ON_TRACK,
                on,
                null);
    }

    private static GoalPlan plan() {
        var minutes =
                Measure.numeric(
                        text("Minutes"),
                        "min",
                        Direction.REDUCE,
                        new BigDecimal("52"),
                        new BigDecimal("40"));
        var known =
                new Measure(
                        new MeasureId("m1"),
                        minutes.name(),
                        minutes.form(),
                        minutes.unit(),
                        minutes.direction(),
                        minutes.baseline(),
                        minutes.target(),
                        minutes.lowerLimit(),
                        minutes.levels());
        return new GoalPlan(
                text("Faster"),
                null,
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.LONG_TERM,
                START,
                START.plusDays(300),
                null,
                Set.of(),
                List.of(known),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
