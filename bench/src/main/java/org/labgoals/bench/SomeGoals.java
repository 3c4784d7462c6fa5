package org.labgoals.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** Goals of one person, by commands that go the way of every command. */
@Component
class SomeGoals {

    static final PersonId OWNER = new PersonId("bench-owner");
    private static final PersonId MANAGER = new PersonId("bench-manager");
    private static final MeasureId FIRST = new MeasureId("m1");

    private final Dispatch dispatch;
    private final LocalDate today;

    SomeGoals(Dispatch dispatch, Today today) {
        this.dispatch = dispatch;
        this.today = today.date();
    }

    GoalId drafted() {
        var goal = new GoalId(UUID.randomUUID().toString());
        send(new GoalCommand.DraftGoal(goal, as(Standing.OWNER), plan("Drafted"), null), goal);
        return goal;
    }

    GoalId active() {
        var goal = drafted();
        send(new GoalCommand.SubmitGoal(goal, as(Standing.OWNER)), goal);
        send(new GoalCommand.ActivateGoal(goal, as(Standing.DECIDER), today), goal);
        return goal;
    }

    /** Answers with the goal's version. */
    long checkIn(GoalId goal) {
        return send(
                new GoalCommand.CheckIn(
                        goal,
                        as(Standing.OWNER),
                        FIRST,
                        BigDecimal.valueOf(48),
                        PersonalText.of("The night shift held it all week."),
                        Confidence.ON_TRACK,
                        today,
                        null),
                goal);
    }

    /** An active goal of so many events. */
    GoalId ofLength(int events) {
        var goal = active();
        while (checkIn(goal) < events - 1) {
            // on
        }
        return goal;
    }

    void revise(GoalId draft, String title) {
        send(new GoalCommand.ReviseDraft(draft, as(Standing.OWNER), plan(title)), draft);
    }

    private long send(GoalCommand command, GoalId goal) {
        return dispatch.send(
                        GoalCommand.class,
                        command,
                        goal.value(),
                        Metadata.of(command.occasion().by().value(), "technologist", Channel.API),
                        new RequestKey("bench", UUID.randomUUID().toString(), "bench"),
                        200)
                .stored()
                .version();
    }

    private Occasion as(Standing standing) {
        return new Occasion(standing == Standing.OWNER ? OWNER : MANAGER, standing, today);
    }

    private GoalPlan plan(String title) {
        return new GoalPlan(
                PersonalText.of(title),
                PersonalText.of("Emergency decisions wait for it."),
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.IMMEDIATE,
                null,
                today.plusMonths(6),
                null,
                Set.of(),
                List.of(
                        Measure.numeric(
                                PersonalText.of("Median order to report"),
                                "min",
                                Direction.REDUCE,
                                BigDecimal.valueOf(52),
                                BigDecimal.valueOf(40))),
                List.of(
                        new CriterionMet(
                                Criterion.HEALTHCARE_OUTCOMES,
                                Set.of(CriterionPoint.EFFICIENCY_AND_ACCURACY),
                                PersonalText.of("Patients are treated sooner."))),
                List.of(),
                null,
                List.of());
    }
}
