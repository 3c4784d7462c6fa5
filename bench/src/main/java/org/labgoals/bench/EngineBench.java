package org.labgoals.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The engine room: commands to the commit, and from there to the row that screens read. Commands go
 * the way of every command, through the bus with its interceptors, the record, the chained and
 * sealed append and the row of the request, and stop at the commit; who may send them was asked
 * before.
 */
@Component
class EngineBench {

    private static final int CALLERS = 16;
    private static final int EACH = 40;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final int LONG = 10_000;

    /** So many that each has ten check-ins in the end, as goals do. */
    private static final int GOALS = 35;

    private static final PersonId OWNER = new PersonId("bench-owner");
    private static final PersonId MANAGER = new PersonId("bench-manager");
    private static final MeasureId FIRST = new MeasureId("m1");

    private final Dispatch dispatch;
    private final Projections projections;
    private final ProjectionSignals signals;
    private final PlainRows rows;
    private final LocalDate today;
    private final Results results = new Results("engine");

    EngineBench(
            Dispatch dispatch,
            Projections projections,
            ProjectionSignals signals,
            DataSource database,
            Today today) {
        this.dispatch = dispatch;
        this.projections = projections;
        this.signals = signals;
        this.rows = new PlainRows(database);
        this.today = today.date();
    }

    void run() throws Exception {
        visible();
        projections.stop();
        callers(CALLERS, "0.9");
        callers(1, "0.7");
        tenOnOneGoal();
        longRecord();
        results.keep();
    }

    /** From the command to the row: beside a plain row that is written, committed and read. */
    private void visible() throws Exception {
        var goals = IntStream.range(0, GOALS).mapToObj(number -> active()).toList();
        var next = new AtomicInteger();
        Turns turns =
                Turns.of(
                        50,
                        300,
                        () -> {
                            var goal = goals.get(next.getAndIncrement() % GOALS);
                            return signals.awaitVersion(
                                    "goal",
                                    goal.value(),
                                    checkIn(goal),
                                    () -> rows.versionOf(goal.value()),
                                    Duration.ofSeconds(5));
                        },
                        rows::writtenAndRead);
        for (int part : List.of(50, 99)) {
            results.add(
                    turns.millis(
                            "sent, committed and visible on the same node",
                            "a row inserted, committed and selected by JDBC",
                            part,
                            "4"));
        }
    }

    private void callers(int callers, String aim) throws Exception {
        List<GoalId> goals = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            goals.add(active());
        }
        try (var pool = Executors.newFixedThreadPool(callers)) {
            Callable<Void> ours = () -> all(pool, goals, (goal, n) -> checkIn(goal));
            var models = goals.stream().map(goal -> rows.last(goal.value())).toList();
            Callable<Void> theirs = () -> all(pool, models, (model, n) -> rows.append(model, n));
            results.add(
                    Turns.of(WARM_UP, ROUNDS, ours, theirs)
                            .perSecond(
                                    "append through the command path, " + callers + " callers",
                                    "the same rows by JDBC, " + callers + " connections",
                                    callers * EACH,
                                    aim));
        }
    }

    /** Each caller on a goal of its own, as many times as a round has. */
    private static <T> Void all(ExecutorService pool, List<T> mine, BiConsumer<T, Integer> once)
            throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (T each : mine) {
            work.add(
                    () -> {
                        for (int n = 0; n < EACH; n++) {
                            once.accept(each, n);
                        }
                        return each;
                    });
        }
        for (Future<Object> done : pool.invokeAll(work)) {
            done.get();
        }
        return null;
    }

    private void tenOnOneGoal() throws Exception {
        var model = rows.last(active().value());
        Callable<Object> ours =
                () -> {
                    var goal = drafted();
                    for (int n = 0; n < 9; n++) {
                        send(
                                new GoalCommand.ReviseDraft(
                                        goal, as(Standing.OWNER), plan("Revised " + n)),
                                goal);
                    }
                    return goal;
                };
        Callable<Object> theirs =
                () -> {
                    var id = UUID.randomUUID().toString();
                    for (int n = 0; n < 10; n++) {
                        rows.selectAndAppend(model, id, n);
                    }
                    return id;
                };
        results.add(
                Turns.of(20, 41, ours, theirs)
                        .perSecond(
                                "a goal drafted and nine commands on it",
                                "its events selected and one inserted by JDBC",
                                10,
                                "0.9"));
    }

    private void longRecord() throws Exception {
        var longGoal = active();
        while (checkIn(longGoal) < LONG) {
            // on
        }
        var shortGoal = active();
        while (checkIn(shortGoal) < 10) {
            // on
        }
        results.add(
                Turns.of(10, 101, () -> checkIn(longGoal), () -> checkIn(shortGoal))
                        .millis("command on a record of 10,000 events", "on one of 10", 50, "2"));
    }

    private GoalId drafted() {
        var goal = new GoalId(UUID.randomUUID().toString());
        send(new GoalCommand.DraftGoal(goal, as(Standing.OWNER), plan("Drafted"), null), goal);
        return goal;
    }

    private GoalId active() {
        var goal = drafted();
        send(new GoalCommand.SubmitGoal(goal, as(Standing.OWNER)), goal);
        send(new GoalCommand.ActivateGoal(goal, as(Standing.DECIDER), today), goal);
        return goal;
    }

    private long checkIn(GoalId goal) {
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
