package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.labgoals.goal.domain.GoalCommand.*;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;

/**
 * Tells how a goal came to where a test begins, one sentence a step: {@code aGoal().submitted()
 * .activated()}. Then {@code when} asks and {@code then} or {@code refuses} says what follows.
 */
final class GoalScenario {
    static final GoalId GOAL = new GoalId("g-1");
    static final PersonId OWNER = new PersonId("ana");
    static final PersonId MANAGER = new PersonId("mara");
    static final PersonId COLLEAGUE = new PersonId("carl");
    static final PersonId STRANGER = new PersonId("sam");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate TARGET = LocalDate.of(2027, 5, 31);
    static final MeasureId M1 = new MeasureId("m1");
    static final MeasureId M2 = new MeasureId("m2");
    static final MeasureId M3 = new MeasureId("m3");

    GoalState state;
    LocalDate today = TODAY;
    List<GoalEvent> events = List.of();
    private int recorded;

    // Words

    static PersonalText text(String words) {
        return PersonalText.of(words);
    }

    static BigDecimal number(String figure) {
        return new BigDecimal(figure);
    }

    static Measure minutes() {
        return Measure.numeric(
                text("Median order to report"),
                "min",
                Direction.REDUCE,
                number("52"),
                number("40"));
    }

    static GoalPlan plan() {
        return new GoalPlan(
                text("Cut the STAT troponin turnaround"),
                text("Emergency decisions wait for it."),
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.IMMEDIATE,
                LocalDate.of(2026, 11, 2),
                TARGET,
                "turnaround-time",
                Set.of(SoftSkill.TEAMWORK),
                List.of(minutes()),
                List.of(
                        new CriterionMet(
                                Criterion.HEALTHCARE_OUTCOMES,
                                Set.of(CriterionPoint.EFFICIENCY_AND_ACCURACY),
                                text("Patients are treated sooner."))),
                List.of(),
                null,
                List.of());
    }

    static GoalPlan plan(Measure... measures) {
        return plan().withMeasures(List.of(measures));
    }

    static GoalPlan teamPlan() {
        return with(
                plan(minutes(), Measure.milestone(text("Procedure in force"))),
                new TeamId("core"),
                List.of(new Contributor(COLLEAGUE, Set.of(M2), text("Writes the procedure."))));
    }

    static GoalPlan with(GoalPlan plan, TeamId team, List<Contributor> contributors) {
        return new GoalPlan(
                plan.title(),
                plan.why(),
                plan.kind(),
                plan.horizon(),
                plan.startDate(),
                plan.targetDate(),
                plan.template(),
                plan.softSkills(),
                plan.measures(),
                plan.criteria(),
                plan.alignments(),
                team,
                contributors);
    }

    static GoalPlan with(GoalPlan plan, List<CriterionMet> criteria) {
        return new GoalPlan(
                plan.title(),
                plan.why(),
                plan.kind(),
                plan.horizon(),
                plan.startDate(),
                plan.targetDate(),
                plan.template(),
                plan.softSkills(),
                plan.measures(),
                criteria,
                plan.alignments(),
                plan.team(),
                plan.contributors());
    }

    static GoalPlan titled(String title) {
        return plan().withWords(text(title), plan().why());
    }

    static GoalPlan aligned(String... objectives) {
        return plan().with(new PlanChanges(null, null, alignments(objectives)));
    }

    static List<Alignment> alignments(String... objectives) {
        return Arrays.stream(objectives)
                .map(
                        one ->
                                new Alignment(
                                        new ObjectiveId(one),
                                        Contribution.DIRECT,
                                        text("Fewer minutes.")))
                .toList();
    }

    static PlanChanges newDate(LocalDate date) {
        return new PlanChanges(date, null, null);
    }

    static PlanChanges newMeasures(Measure... measures) {
        return new PlanChanges(null, List.of(measures), null);
    }

    // Who acts

    Occasion owner() {
        return new Occasion(OWNER, Standing.OWNER, today);
    }

    /** The owner as somebody's deputy, which still lets nobody decide on their own goal. */
    Occasion ownerAsDeputy() {
        return new Occasion(OWNER, Standing.DECIDER, today);
    }

    Occasion manager() {
        return new Occasion(MANAGER, Standing.DECIDER, today);
    }

    Occasion colleague() {
        return new Occasion(COLLEAGUE, Standing.CONTRIBUTOR, today);
    }

    Occasion stranger() {
        return new Occasion(STRANGER, Standing.ONLOOKER, today);
    }

    // How it came here

    static GoalScenario nothing() {
        return new GoalScenario();
    }

    static GoalScenario aGoal() {
        return drafted(plan());
    }

    static GoalScenario drafted(GoalPlan plan) {
        GoalScenario scenario = new GoalScenario();
        return scenario.when(new DraftGoal(GOAL, scenario.owner(), plan, null));
    }

    static GoalScenario anActiveGoal() {
        return aGoal().submitted().activated();
    }

    static GoalScenario active(GoalPlan plan) {
        return drafted(plan).submitted().activated();
    }

    static GoalScenario aReviewedGoal() {
        return anActiveGoal().later(150).checkedIn("45").selfAssessed().reviewed();
    }

    static GoalScenario anAchievedGoal() {
        return anActiveGoal().later(150).checkedIn("40").selfAssessed().reviewed().achieved();
    }

    GoalScenario later(int days) {
        today = today.plusDays(days);
        return this;
    }

    GoalScenario submitted() {
        return when(new SubmitGoal(GOAL, owner()));
    }

    GoalScenario activated() {
        return when(new ActivateGoal(GOAL, manager(), today));
    }

    GoalScenario checkedIn(String value) {
        return when(checkIn(owner(), M1, value, today));
    }

    GoalScenario paused() {
        return when(new PauseGoal(GOAL, owner(), text("Parental leave."), today));
    }

    GoalScenario resumed() {
        return when(new ResumeGoal(GOAL, owner(), null, today));
    }

    GoalScenario proposed(PlanChanges changes) {
        return when(new ProposeAmendment(GOAL, owner(), text("The analyser came late."), changes));
    }

    GoalScenario accepted(int number) {
        return when(new AcceptAmendment(GOAL, manager(), number));
    }

    GoalScenario declined(int number) {
        return when(new DeclineAmendment(GOAL, manager(), number, text("Too early.")));
    }

    GoalScenario selfAssessed() {
        return when(new AssessOwnGoal(GOAL, owner(), text("Half way."), today));
    }

    GoalScenario askedForSelfAssessment() {
        return when(new AskForSelfAssessment(GOAL, manager()));
    }

    GoalScenario reviewed() {
        return when(new ReviewGoal(GOAL, manager(), text("Good work."), today));
    }

    GoalScenario continued() {
        return when(new ContinueGoal(GOAL, manager(), null, PlanChanges.NONE, today));
    }

    GoalScenario achieved() {
        return when(new ConfirmAchieved(GOAL, manager(), text("Well done."), List.of(), today));
    }

    GoalScenario withdrawn() {
        return when(new WithdrawGoal(GOAL, owner(), text("The test moved away."), today));
    }

    CheckIn checkIn(Occasion who, MeasureId measure, String value, LocalDate on) {
        return new CheckIn(GOAL, who, measure, number(value), null, Confidence.ON_TRACK, on, null);
    }

    CorrectGoal correct(Occasion who, String event, String field, String value) {
        return new CorrectGoal(GOAL, who, event, field, text(value), text("Typed wrong."));
    }

    /** The id of the last event of that type. */
    String entry(Class<? extends GoalEvent> type) {
        String found = "none";
        for (var fact : state.facts().entrySet()) {
            if (fact.getValue().type().equals(type.getSimpleName())) {
                found = fact.getKey();
            }
        }
        return found;
    }

    // What is asked and what follows

    GoalScenario when(Function<GoalScenario, GoalCommand> command) {
        return when(command.apply(this));
    }

    GoalScenario when(GoalCommand command) {
        events = new ArrayList<>(GoalDecisions.decide(state, command));
        for (GoalEvent event : events) {
            recorded++;
            state =
                    GoalEvolution.evolve(
                            state,
                            event,
                            new Recorded(
                                    "e" + recorded,
                                    command.occasion().by(),
                                    today.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        }
        return this;
    }

    GoalScenario then(GoalEvent... expected) {
        assertEquals(List.of(expected), events);
        return this;
    }

    GoalScenario thenNothing() {
        return then();
    }

    GoalScenario refuses(GoalCommand command, Rule rule) {
        GoalState before = state;
        Refused refused = assertThrows(Refused.class, () -> when(command));
        assertEquals(rule, refused.rule());
        assertEquals(before, state);
        return this;
    }
}
