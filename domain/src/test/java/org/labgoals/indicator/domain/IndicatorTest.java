package org.labgoals.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorCommand.ChangeIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.CorrectReading;
import org.labgoals.indicator.domain.IndicatorCommand.DefineIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.RecordReadings;
import org.labgoals.indicator.domain.IndicatorCommand.WithdrawReading;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class IndicatorTest {

    private static final IndicatorId ID = new IndicatorId("tat");
    private static final Occasion NOW =
            new Occasion(new PersonId("mia"), Standing.DECIDER, LocalDate.of(2026, 3, 2));
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void eachMonthHasOneReadingInOrderAndNoneOfTheFuture() {
        var indicator = after(after(defined(), record(reading(2, "40"))), record(reading(1, "41")));

        assertThat(indicator.readings())
                .extracting(each -> each.now().month())
                .containsExactly(JANUARY, YearMonth.of(2026, 2));
        refuses(IndicatorRule.READING_EXISTS, indicator, record(reading(1, "39")));
        refuses(IndicatorRule.MONTH_TWICE, defined(), record(reading(1, "39"), reading(1, "38")));
        refuses(IndicatorRule.READING_IN_THE_FUTURE, defined(), record(reading(4, "39")));
        refuses(
                IndicatorRule.MONTH_BEYOND_REASON,
                defined(),
                record(new Reading(YearMonth.of(202, 6), BigDecimal.ONE, null)));
        refuses(IndicatorRule.NO_READINGS, defined(), record());
    }

    @Test
    void readingsThatCameTogetherAreTakenTogetherOrNotAtAll() {
        refuses(
                IndicatorRule.READING_IN_THE_FUTURE,
                defined(),
                record(reading(1, "40"), reading(9, "41")));
    }

    @Test
    void theSameReadingsOnceMoreAreNothingNew() {
        var indicator = after(defined(), record(reading(1, "40")));
        assertThat(IndicatorDecisions.decide(indicator, record(reading(1, "40")))).isEmpty();
    }

    @Test
    void ofReadingsSentAgainWithNewOnesOnlyTheNewAreRecorded() {
        var indicator = after(defined(), record(reading(1, "40")));
        assertThat(
                        IndicatorDecisions.decide(
                                indicator, record(reading(1, "40.0"), reading(2, "41"))))
                .containsExactly(
                        new IndicatorEvent.ReadingRecorded(
                                ID, YearMonth.of(2026, 2), new BigDecimal("41"), null));
    }

    @Test
    void aReadingIsCorrectedWithAReasonAndWhatItSaidIsKept() {
        var indicator = after(defined(), record(reading(1, "40")));
        var correct = correct("38", "Typed from the wrong line");

        var kept = after(indicator, correct).reading(JANUARY).orElseThrow();

        assertThat(kept.now().value()).isEqualByComparingTo("38");
        assertThat(kept.before().getFirst().value()).isEqualByComparingTo("40");
        assertThat(IndicatorDecisions.decide(after(indicator, correct), correct)).isEmpty();
        refuses(IndicatorRule.REASON_MISSING, indicator, correct("38", " "));
        refuses(IndicatorRule.NO_SUCH_READING, defined(), correct);
    }

    @Test
    void aReadingOfTheWrongMonthIsTakenOutWithAReasonAndItsMonthIsFreeAgain() {
        var indicator = after(defined(), record(reading(1, "40")));
        var withdraw = withdraw("It was December’s");

        var without = after(indicator, withdraw);

        assertThat(without.reading(JANUARY)).isEmpty();
        assertThat(without.withdrawn())
                .singleElement()
                .satisfies(
                        taken -> {
                            assertThat(taken.reading().now()).isEqualTo(reading(1, "40"));
                            assertThat(taken.reason().orErased()).isEqualTo("It was December’s");
                        });
        assertThat(after(without, record(reading(1, "40"))).reading(JANUARY)).isPresent();
        refuses(IndicatorRule.NO_READING_TO_WITHDRAW, without, withdraw);
        refuses(IndicatorRule.REASON_MISSING, indicator, withdraw(" "));
    }

    @Test
    void aNumberStaysWithinReason() {
        refuses(IndicatorRule.NUMBER_BEYOND_REASON, defined(), record(reading(1, "1E+999999999")));
        refuses(IndicatorRule.NUMBER_BEYOND_REASON, defined(), record(reading(1, "0.1234567")));
    }

    @Test
    void anIndicatorSaysWhatItMeasuresAndWhereItsBenchmarkComesFrom() {
        refuses(IndicatorRule.NAME_MISSING, null, define(plan(" ", "min", "60", null, "CAP")));
        refuses(
                IndicatorRule.NAME_TOO_LONG,
                null,
                define(plan("x".repeat(201), "min", "60", null, "CAP")));
        refuses(IndicatorRule.UNIT_MISSING, null, define(plan("TAT", "", "60", null, "CAP")));
        refuses(
                IndicatorRule.UNIT_TOO_LONG,
                null,
                define(plan("TAT", "x".repeat(21), "60", null, "CAP")));
        refuses(IndicatorRule.SOURCE_MISSING, null, define(plan("TAT", "min", "60", null, null)));
        refuses(
                IndicatorRule.TEXT_TOO_LONG,
                null,
                define(plan("TAT", "min", "60", null, "x".repeat(4_001))));
        refuses(IndicatorRule.LIMITS_CROSSED, null, define(plan("TAT", "min", "60", "10", "CAP")));
    }

    @Test
    void itChangesWithAReason() {
        var change =
                new ChangeIndicator(
                        ID, NOW, plan("TAT", "min", "45", null, "CAP"), PersonalText.of("Survey"));
        assertThat(after(defined(), change).plan().benchmark()).isEqualByComparingTo("45");
        refuses(IndicatorRule.NOTHING_CHANGED, after(defined(), change), change);
        refuses(
                IndicatorRule.INDICATOR_EXISTS,
                defined(),
                define(plan("Another", "min", "60", null, "CAP")));
        refuses(IndicatorRule.NO_SUCH_INDICATOR, null, change);
    }

    // --- saying it

    private static IndicatorState defined() {
        return after(null, define(plan("TAT", "min", "60", null, "CAP")));
    }

    private static DefineIndicator define(IndicatorPlan plan) {
        return new DefineIndicator(ID, NOW, plan);
    }

    private static IndicatorPlan plan(
            String name,
            String unit,
            String benchmark,
            @Nullable String lower,
            @Nullable String source) {
        return new IndicatorPlan(
                PersonalText.of(name),
                unit,
                Direction.REDUCE,
                new BigDecimal(benchmark),
                lower == null ? null : new BigDecimal(lower),
                PersonalText.ofNullable(source),
                null,
                null);
    }

    private static Reading reading(int month, String value) {
        return new Reading(YearMonth.of(2026, month), new BigDecimal(value), null);
    }

    private static RecordReadings record(Reading... readings) {
        return new RecordReadings(ID, NOW, List.of(readings));
    }

    private static CorrectReading correct(String value, String reason) {
        return new CorrectReading(ID, NOW, JANUARY, new BigDecimal(value), PersonalText.of(reason));
    }

    private static WithdrawReading withdraw(String reason) {
        return new WithdrawReading(ID, NOW, JANUARY, PersonalText.of(reason));
    }

    private static IndicatorState after(@Nullable IndicatorState before, IndicatorCommand command) {
        @Nullable IndicatorState state = before;
        for (var event : IndicatorDecisions.decide(before, command)) {
            state = IndicatorEvolution.evolve(state, event);
        }
        if (state == null) {
            throw new AssertionError("nothing happened");
        }
        return state;
    }

    private static void refuses(
            IndicatorRule rule, @Nullable IndicatorState indicator, IndicatorCommand command) {
        assertThatThrownBy(() -> IndicatorDecisions.decide(indicator, command))
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }
}
