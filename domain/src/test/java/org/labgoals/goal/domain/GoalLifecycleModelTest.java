package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.*;
import org.labgoals.goal.domain.GoalEvent.*;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * Throws random commands by random people at a goal and checks what must hold whatever happens. The
 * seed is in every failure; {@code -Dlabgoals.model.seed=…} repeats it.
 */
class GoalLifecycleModelTest {
    private static final int GOALS = 500;
    private static final int COMMANDS = 80;

    private static final Map<GoalStatus, Set<GoalStatus>> ALLOWED =
            new EnumMap<>(
                    Map.of(
                            GoalStatus.DRAFTED, EnumSet.of(GoalStatus.ACTIVE, GoalStatus.WITHDRAWN),
                            GoalStatus.ACTIVE,
                                    EnumSet.of(GoalStatus.REVIEWED, GoalStatus.WITHDRAWN),
                            GoalStatus.REVIEWED,
                                    EnumSet.of(
                                            GoalStatus.ACTIVE,
                                            GoalStatus.ACHIEVED,
                                            GoalStatus.WITHDRAWN),
                            GoalStatus.ACHIEVED, EnumSet.noneOf(GoalStatus.class),
                            GoalStatus.WITHDRAWN, EnumSet.noneOf(GoalStatus.class)));

    /** Commands by number that a goal of that status will rather take. */
    private static final Map<GoalStatus, Integer[]> LIKELY =
            Map.of(
                    GoalStatus.DRAFTED, new Integer[] {1, 2, 2, 4, 4, 4, 18},
                    GoalStatus.ACTIVE,
                            new Integer[] {
                                5, 5, 6, 7, 8, 9, 10, 11, 11, 11, 13, 14, 14, 15, 15, 18, 18
                            },
                    GoalStatus.REVIEWED, new Integer[] {16, 16, 17, 8, 18, 18},
                    GoalStatus.ACHIEVED, new Integer[] {18},
                    GoalStatus.WITHDRAWN, new Integer[] {18});

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void whateverIsAskedOfAGoalItsLifecycleHolds() {
        long seed = Long.getLong("labgoals.model.seed", System.nanoTime());
        Logger.getLogger(getClass().getName()).info("Repeat with -Dlabgoals.model.seed=" + seed);
        try {
            Random random = new Random(seed);
            for (int goal = 0; goal < GOALS; goal++) {
                new Life(random).live();
            }
            for (Class<?> event : GoalEvent.class.getPermittedSubclasses()) {
                assertTrue(
                        seen.containsKey(event.getSimpleName()),
                        "never reached " + event + ": " + seen);
            }
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("Seed " + seed + ": " + broken, broken);
        }
    }

    /** One goal's life. */
    private final class Life {
        private final Random random;
        private final List<GoalEvent> events = new ArrayList<>();
        private final List<Recorded> records = new ArrayList<>();
        private GoalState state;
        private LocalDate today = TODAY;

        Life(Random random) {
            this.random = random;
        }

        void live() {
            for (int i = 0; i < COMMANDS; i++) {
                today = today.plusDays(random.nextInt(12));
                GoalCommand command = anyCommand();
                GoalState before = state;
                List<GoalEvent> decided;
                try {
                    decided = GoalDecisions.decide(state, command);
                } catch (Refused refused) {
                    assertFalse(refused.rule().sentence().isBlank());
                    continue;
                }
                for (GoalEvent event : decided) {
                    record(event, command.occasion().by());
                    seen.merge(event.getClass().getSimpleName(), 1, Integer::sum);
                }
                check(before, command, decided);
            }
            replay();
        }

        private void record(GoalEvent event, PersonId by) {
            Recorded recorded =
                    new Recorded(
                            "e" + events.size(), by, today.atTime(9, 0).toInstant(ZoneOffset.UTC));
            GoalStatus before = state == null ? GoalStatus.DRAFTED : state.status();
            state = GoalEvolution.evolve(state, event, recorded);
            events.add(event);
            records.add(recorded);
            GoalStatus after = state.status();
            assertTrue(
                    after == before || ALLOWED.get(before).contains(after),
                    () -> before + " to " + after);
        }

        private void check(GoalState before, GoalCommand command, List<GoalEvent> decided) {
            if (decided.isEmpty()) {
                assertEquals(before, state);
                return;
            }
            assertEquals(events.size(), state.events());
            assertEquals(events.size(), state.facts().size());
            PersonId by = command.occasion().by();
            for (GoalEvent event : decided) {
                onlyOthersDecide(event, by);
                if (before != null && before.isFinal()) {
                    assertTrue(event instanceof GoalCorrected, "final is final");
                }
                if (event instanceof GoalCorrected) {
                    assertEquals(before.status(), state.status());
                    assertEquals(before.isPaused(), state.isPaused());
                    assertEquals(before.submitted(), state.submitted());
                    assertEquals(before.amendments().size(), state.amendments().size());
                }
                if (event instanceof GoalAchieved) {
                    assertEquals(GoalStatus.REVIEWED, before.status());
                }
            }
            everIdIsGivenOnce();
            assertEquals(state.status() == GoalStatus.ACTIVE, state.nextReviewDue() != null);
            assertFalse(state.isPaused() && state.status() != GoalStatus.ACTIVE);
            assertFalse(state.submitted() && state.status() != GoalStatus.DRAFTED);
            assertEquals(state.isFinal(), state.ending() != null);
            for (int i = 0; i < state.amendments().size(); i++) {
                assertEquals(i + 1, state.amendments().get(i).number());
            }
            GoalHealth.of(state, today);
            WritingCoach.advise(state.plan(), 6, today);
            assertRepeatsChangeNothing(command);
        }

        private void onlyOthersDecide(GoalEvent event, PersonId by) {
            boolean decision =
                    event instanceof GoalActivated
                            || event instanceof GoalReturned
                            || event instanceof GoalReviewed
                            || event instanceof GoalContinued
                            || event instanceof GoalAchieved
                            || event instanceof GoalMarkedPersonal
                            || event instanceof AmendmentAccepted
                            || event instanceof AmendmentDeclined;
            if (decision) {
                assertNotEquals(state.owner(), by, "nobody decides on their own goal");
            }
        }

        private void everIdIsGivenOnce() {
            Set<MeasureId> ids = new HashSet<>();
            for (Measure measure : state.plan().measures()) {
                assertTrue(ids.add(measure.givenId()));
                assertTrue(MeasureIds.number(measure.id()) <= state.measuresEverGiven());
            }
        }

        /** Everything but a check-in, sent once more, is a repeat. */
        private void assertRepeatsChangeNothing(GoalCommand command) {
            if (command instanceof CheckIn) {
                return;
            }
            assertEquals(
                    List.of(), GoalDecisions.decide(state, command), () -> "repeated " + command);
        }

        private void replay() {
            GoalState replayed = null;
            for (int i = 0; i < events.size(); i++) {
                replayed = GoalEvolution.evolve(replayed, events.get(i), records.get(i));
            }
            assertEquals(state, replayed);
        }

        // Random things, likely ones more often than odd ones

        private GoalCommand anyCommand() {
            Occasion owner =
                    new Occasion(OWNER, chance(9) ? any(Standing.values()) : Standing.OWNER, today);
            Occasion manager =
                    new Occasion(
                            MANAGER, chance(9) ? any(Standing.values()) : Standing.DECIDER, today);
            Occasion other = new Occasion(any(COLLEAGUE, STRANGER), any(Standing.values()), today);
            Occasion who = chance(8) ? other : chance(2) ? owner : manager;
            Occasion ownerLike = chance(10) ? who : owner;
            Occasion managerLike = chance(10) ? who : manager;
            int amendments = state == null ? 0 : state.amendments().size();
            return switch (chance(3) || state == null
                    ? random.nextInt(19)
                    : any(LIKELY.get(state.status()))) {
                case 0 ->
                        new DraftGoal(
                                GOAL,
                                ownerLike,
                                anyPlan(),
                                chance(2) ? null : new Origin("review", null));
                case 1 -> new ReviseDraft(GOAL, ownerLike, anyPlan());
                case 2 -> new SubmitGoal(GOAL, ownerLike);
                case 3 ->
                        chance(4)
                                ? new ReturnGoal(GOAL, managerLike, anyText())
                                : new ActivateGoal(GOAL, managerLike, anyDay(), anyTextOrNone());
                case 4 -> new ActivateGoal(GOAL, managerLike, anyDay());
                case 5, 6 ->
                        new CheckIn(
                                GOAL,
                                chance(4) ? other : ownerLike,
                                any(M1, M2, M3),
                                anyNumber(),
                                anyTextOrNone(),
                                any(Confidence.values()),
                                anyDay(),
                                anyTextOrNone());
                case 7 -> new ProposeAmendment(GOAL, ownerLike, anyText(), anyChanges());
                case 8 -> new AcceptAmendment(GOAL, managerLike, random.nextInt(amendments + 2));
                case 9 ->
                        new DeclineAmendment(
                                GOAL, managerLike, random.nextInt(amendments + 2), anyTextOrNone());
                case 10 -> new PauseGoal(GOAL, who, anyText(), anyDay());
                case 11 -> new ResumeGoal(GOAL, who, anyTextOrNone(), anyDay());
                case 12 -> new MarkPersonal(GOAL, managerLike, anyText());
                case 13 -> new AskForSelfAssessment(GOAL, managerLike);
                case 14 -> new AssessOwnGoal(GOAL, ownerLike, anyText(), anyDay());
                case 15 -> new ReviewGoal(GOAL, managerLike, anyText(), anyDay());
                case 16 ->
                        new ContinueGoal(
                                GOAL, managerLike, anyTextOrNone(), anyChanges(), anyDay());
                case 17 ->
                        chance(6)
                                ? new WithdrawGoal(GOAL, who, anyTextOrNone(), anyDay())
                                : new ConfirmAchieved(
                                        GOAL, managerLike, anyText(), anyExceptions(), anyDay());
                default ->
                        new CorrectGoal(
                                GOAL,
                                who,
                                "e" + random.nextInt(events.size() + 1),
                                anyField(),
                                anyValue(),
                                anyText());
            };
        }

        private GoalPlan anyPlan() {
            if (chance(2)) {
                return titled("Title " + random.nextInt(9))
                        .withDates(null, today.plusDays(100 + random.nextInt(700)));
            }
            GoalPlan plan = plan(anyMeasures());
            if (chance(6)) {
                plan = plan.withSort(null, plan.horizon());
            }
            if (chance(4)) {
                plan = plan.withDates(anyDay(), anyDay());
            }
            if (chance(3)) {
                plan = plan.withWords(anyText(), anyTextOrNone());
            }
            if (chance(5)) {
                plan = with(plan, List.of());
            }
            return chance(3)
                    ? teamPlan()
                    : plan.withDates(plan.startDate(), today.plusDays(random.nextInt(700)));
        }

        private Measure[] anyMeasures() {
            List<Measure> measures = new ArrayList<>();
            if (state != null && chance(2)) {
                measures.addAll(state.plan().measures());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                measures.add(
                        any(
                                minutes(),
                                Measure.milestone(anyText()),
                                Measure.within(text("Within"), "%", null, number("1"), anyNumber()),
                                Measure.ordinal(
                                        text("Level"),
                                        List.of(text("a"), text("b")),
                                        null,
                                        number("1")),
                                minutes().withId(M2)));
            }
            return measures.toArray(Measure[]::new);
        }

        private PlanChanges anyChanges() {
            return new PlanChanges(
                    chance(2) ? today.plusDays(random.nextInt(500) - 20) : null,
                    chance(2) ? List.of(anyMeasures()) : null,
                    chance(4) ? alignments("o-" + random.nextInt(4)) : null);
        }

        private List<MeasureException> anyExceptions() {
            if (state == null || chance(4)) {
                return List.of();
            }
            return state.plan().measures().stream()
                    .map(measure -> new MeasureException(measure.givenId(), text("Agreed.")))
                    .toList();
        }

        private LocalDate anyDay() {
            return chance(12)
                    ? any(LocalDate.MIN, LocalDate.MAX, today.plusDays(1), LocalDate.of(1989, 5, 5))
                    : today.minusDays(chance(3) ? random.nextInt(60) : 0);
        }

        private PersonalText anyText() {
            return chance(12)
                    ? any(text(" "), text(""), text("x".repeat(4_001)), text("\u0000<script>"))
                    : text("Words " + random.nextInt(3));
        }

        private PersonalText anyTextOrNone() {
            return chance(2) ? null : anyText();
        }

        private BigDecimal anyNumber() {
            return chance(8)
                    ? any(number("1e13"), number("-1e999999"), number("0.00000001"), number("1E+2"))
                    : number(String.valueOf(random.nextInt(chance(2) ? 2 : 60)));
        }

        private String anyField() {
            return any(
                    "title",
                    "why",
                    "kind",
                    "horizon",
                    "start-date",
                    "targetDate",
                    "value",
                    "note",
                    "confidence",
                    "on",
                    "reason",
                    "text",
                    "lateReason",
                    "status",
                    "");
        }

        private PersonalText anyValue() {
            return chance(3)
                    ? anyText()
                    : text(
                            any(
                                    today.minusDays(random.nextInt(40)).toString(),
                                    today.minusDays(random.nextInt(5)).toString(),
                                    "1",
                                    "0",
                                    "41.5",
                                    "NaN",
                                    "at-risk",
                                    "long-term",
                                    "research-and-innovation",
                                    "1e99999"));
        }

        private boolean chance(int oneIn) {
            return random.nextInt(oneIn) == 0;
        }

        @SafeVarargs
        private <T> T any(T... things) {
            return things[random.nextInt(things.length)];
        }
    }
}
