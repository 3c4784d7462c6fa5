package org.labgoals.career.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.domain.SomeCareer.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerFact.ActivityDone;
import org.labgoals.career.domain.CareerFact.CompetencyRated;
import org.labgoals.career.domain.CareerFact.CredentialHeld;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.GoalUnderWay;
import org.labgoals.career.domain.CareerFact.PositionHeld;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.career.domain.CareerFact.WinHad;
import org.labgoals.career.domain.CareerFact.WorkedElsewhere;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonalText;

/**
 * What must hold for whatever career and whatever expectations. The seed is logged and in every
 * failure; {@code -Dlabgoals.model.seed=…} repeats it.
 */
class ReadinessPropertiesTest {

    private static final int CAREERS = 1_000;
    private static final List<String> CATEGORIES = List.of("mls-ascp", "sbb-ascp", "mt-amt");

    private final long seed = Long.getLong("labgoals.model.seed", System.nanoTime());
    private final Random random = new Random(seed);

    ReadinessPropertiesTest() {
        Logger.getLogger(getClass().getName()).info("Repeat with -Dlabgoals.model.seed=" + seed);
    }

    @Test
    void readinessNeverRisesByRemovingAFact() {
        for (int career = 0; career < CAREERS; career++) {
            var facts = someFacts();
            var framework = someFramework();
            var day = someDay();
            var whole = judge(facts, framework, day);
            for (int which = 0; which < facts.all().size(); which++) {
                var fewer = new CareerFacts(SomeCareer.without(facts, which));
                var less = judge(fewer, framework, day);
                for (int line = 0; line < whole.lines().size(); line++) {
                    neverBetter(less.lines().get(line), whole.lines().get(line));
                }
            }
        }
    }

    @Test
    void whatIfEqualsReallyDoingIt() {
        for (int career = 0; career < CAREERS; career++) {
            var facts = someFacts();
            var framework = someFramework();
            var day = someDay();
            List<CareerFact> imagined = List.of(someFact(100), someFact(101));
            var answer = WhatIf.of(facts, imagined, framework, SomeCareer.middle(framework), day);
            var done = facts.with(imagined.getFirst()).with(imagined.getLast());
            assertThat(answer.after()).as(repeat()).isEqualTo(judge(done, framework, day));
            assertThat(answer.before()).as(repeat()).isEqualTo(judge(facts, framework, day));
        }
    }

    @Test
    void theOrderInWhichFactsOfDifferentDaysAreLearntDoesNotMatter() {
        for (int career = 0; career < CAREERS; career++) {
            var one = someFact(1);
            var other = someFact(2);
            if (one.from().equals(other.from())) {
                continue;
            }
            var framework = someFramework();
            var day = someDay();
            assertThat(judge(CareerFacts.none().with(one).with(other), framework, day))
                    .as(repeat())
                    .isEqualTo(judge(CareerFacts.none().with(other).with(one), framework, day));
        }
    }

    @Test
    void whatIsMetStaysMetUntilTheDayItLapsesAndNotTheDayAfter() {
        for (int career = 0; career < CAREERS; career++) {
            var facts = someFacts();
            var framework = someFramework();
            var day = someDay();
            for (var line : judge(facts, framework, day).lines()) {
                var last = line.lapsesOn();
                if (last != null && line.expectation().demand() != Demand.EXPERIENCE) {
                    assertThat(same(line, judge(facts, framework, last)).isMet())
                            .as("%s on its last day %s, %s", line, last, repeat())
                            .isTrue();
                    assertThat(same(line, judge(facts, framework, last.plusDays(1))).isMet())
                            .as("%s after its last day %s, %s", line, last, repeat())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsNotMetSaysWhatWouldCloseIt() {
        for (int career = 0; career < CAREERS; career++) {
            for (var line : judge(someFacts(), someFramework(), someDay()).lines()) {
                boolean experience = line.expectation().demand() == Demand.EXPERIENCE;
                boolean goals = line.expectation().demand() == Demand.ACHIEVED_GOALS;
                if (!line.isMet() && !experience && !goals) {
                    assertThat(line.closing()).as("%s, %s", line, repeat()).isNotEmpty();
                }
            }
        }
    }

    private void neverBetter(ReadinessLine less, ReadinessLine whole) {
        assertThat(less.state())
                .as("%s beside %s, %s", less, whole, repeat())
                .isLessThanOrEqualTo(whole.state());
        assertThat(less.have()).as("%s beside %s", less, whole).isLessThanOrEqualTo(whole.have());
        if (less.isMet() && whole.lapsesOn() != null) {
            assertThat(less.lapsesOn()).as(repeat()).isNotNull();
            assertThat(less.lapsesOn()).as(repeat()).isBeforeOrEqualTo(whole.lapsesOn());
        }
    }

    private static ReadinessLine same(ReadinessLine line, Readiness list) {
        return list.lines().stream()
                .filter(other -> other.expectation().equals(line.expectation()))
                .findFirst()
                .orElseThrow();
    }

    private static Readiness judge(CareerFacts facts, Framework framework, LocalDate day) {
        return Readiness.of(facts, framework, SomeCareer.middle(framework), day);
    }

    private String repeat() {
        return "repeat with -Dlabgoals.model.seed=" + seed;
    }

    // --- anything at all

    private CareerFacts someFacts() {
        var facts = CareerFacts.none();
        int many = random.nextInt(12);
        for (int entry = 0; entry < many; entry++) {
            facts = facts.with(someFact(entry));
        }
        return facts;
    }

    private CareerFact someFact(int entry) {
        var from = someDay();
        @Nullable LocalDate until =
                random.nextBoolean() ? null : from.plusDays(random.nextInt(900));
        var ref = FactRef.to(FactRef.Sort.WHAT_IF, "e" + entry);
        return switch (random.nextInt(9)) {
            case 0 -> new GoalReached(ref, one(Kind.values()), "quality-control", from);
            case 1 -> new GoalUnderWay(ref, one(Kind.values()), null, from);
            case 2 ->
                    new CredentialHeld(
                            ref,
                            CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                            random.nextInt(4) > 0,
                            from,
                            until);
            case 3 ->
                    new CompetencyRated(
                            ref, SomeCareer.ROOT_CAUSE, one(Rating.values()), from, null);
            case 4 ->
                    new ActivityDone(ref, one(ActivityKind.values()), random.nextInt(4) > 0, from);
            case 5 -> new SystemAssessed(ref, "system " + random.nextInt(3), from, until);
            case 6 -> new WinHad(ref, random.nextBoolean() ? null : one(Kind.values()), from);
            case 7 ->
                    new WorkedElsewhere(
                            ref,
                            PersonalText.of("Bench technologist"),
                            random.nextBoolean() ? null : one(CareerLevel.values()),
                            random.nextInt(4) > 0,
                            from,
                            until);
            default -> new PositionHeld(ref, "MLS", one(CareerLevel.values()), from, null);
        };
    }

    private Framework someFramework() {
        var expectations = new ArrayList<Expectation>();
        for (int key = 0; key < 4; key++) {
            expectations.add(someExpectation("k" + key));
        }
        return SomeCareer.ladder(expectations.subList(0, 2), expectations.subList(2, 4));
    }

    private Expectation someExpectation(String key) {
        int count = 1 + random.nextInt(3);
        return switch (random.nextInt(7)) {
            case 0 ->
                    Expectation.goals(key, count, random.nextBoolean() ? null : one(Kind.values()));
            case 1 -> Expectation.competency(key, SomeCareer.ROOT_CAUSE, one(Rating.values()));
            case 2 -> Expectation.credential(key, CATEGORIES.subList(0, count));
            case 3 ->
                    Expectation.experience(
                            key, count, random.nextBoolean() ? null : one(CareerLevel.values()));
            case 4 ->
                    Expectation.activities(
                            key,
                            count,
                            List.of(one(ActivityKind.values()), one(ActivityKind.values())),
                            random.nextBoolean() ? null : count);
            case 5 ->
                    Expectation.wins(
                            key,
                            count,
                            random.nextBoolean() ? null : one(Kind.values()),
                            random.nextBoolean() ? null : count);
            default -> Expectation.testSystems(key, count);
        };
    }

    private LocalDate someDay() {
        return TODAY.minusDays(random.nextInt(1_500)).plusDays(random.nextInt(200));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
