package org.labgoals.indicator.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorCommand.ChangeIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.CorrectReading;
import org.labgoals.indicator.domain.IndicatorCommand.DefineIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.RecordReadings;
import org.labgoals.indicator.domain.IndicatorCommand.WithdrawReading;
import org.labgoals.indicator.domain.IndicatorEvent.IndicatorChanged;
import org.labgoals.indicator.domain.IndicatorEvent.IndicatorDefined;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingCorrected;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingRecorded;
import org.labgoals.indicator.domain.IndicatorEvent.ReadingWithdrawn;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** What may happen to an indicator. A reading is never overwritten, only corrected. */
public final class IndicatorDecisions {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_TEXT = 4_000;
    private static final YearMonth EARLIEST = YearMonth.of(1990, 1);

    private IndicatorDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param indicator null while it is not defined
     * @throws Refused where an {@link IndicatorRule} refuses
     */
    public static List<IndicatorEvent> decide(
            @Nullable IndicatorState indicator, IndicatorCommand command) {
        if (command instanceof DefineIndicator define) {
            return define(indicator, define);
        }
        if (indicator == null) {
            throw new Refused(IndicatorRule.NO_SUCH_INDICATOR);
        }
        return switch (command) {
            case DefineIndicator c -> define(indicator, c);
            case ChangeIndicator c -> change(indicator, c);
            case RecordReadings c -> record(indicator, c);
            case CorrectReading c -> correct(indicator, c);
            case WithdrawReading c -> withdraw(indicator, c);
        };
    }

    /**
     * Why a reading cannot be recorded, if it cannot.
     *
     * @param taken months that have a reading, or got one earlier in the same list
     */
    public static Optional<IndicatorRule> against(
            Reading reading, IndicatorState indicator, Set<YearMonth> taken, LocalDate today) {
        if (isBeyondReason(reading.value())) {
            return Optional.of(IndicatorRule.NUMBER_BEYOND_REASON);
        }
        if (reading.month().isAfter(YearMonth.from(today))) {
            return Optional.of(IndicatorRule.READING_IN_THE_FUTURE);
        }
        if (reading.month().isBefore(EARLIEST)) {
            return Optional.of(IndicatorRule.MONTH_BEYOND_REASON);
        }
        if (indicator.reading(reading.month()).isPresent()) {
            return Optional.of(IndicatorRule.READING_EXISTS);
        }
        if (taken.contains(reading.month())) {
            return Optional.of(IndicatorRule.MONTH_TWICE);
        }
        return isTooLong(reading.note(), LONGEST_TEXT)
                ? Optional.of(IndicatorRule.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private static List<IndicatorEvent> define(
            @Nullable IndicatorState indicator, DefineIndicator c) {
        if (indicator != null) {
            Refused.when(!indicator.plan().equals(c.plan()), IndicatorRule.INDICATOR_EXISTS);
            return List.of();
        }
        check(c.plan());
        return List.of(new IndicatorDefined(c.indicator(), c.plan()));
    }

    private static List<IndicatorEvent> change(IndicatorState indicator, ChangeIndicator c) {
        Refused.when(indicator.plan().equals(c.plan()), IndicatorRule.NOTHING_CHANGED);
        check(c.plan());
        reason(c.reason());
        return List.of(new IndicatorChanged(c.indicator(), c.plan(), c.reason()));
    }

    private static List<IndicatorEvent> record(IndicatorState indicator, RecordReadings c) {
        Refused.when(c.readings().isEmpty(), IndicatorRule.NO_READINGS);
        var fresh = c.readings().stream().filter(each -> !indicator.holds(each)).toList();
        Set<YearMonth> taken = new HashSet<>();
        for (var reading : fresh) {
            against(reading, indicator, taken, c.occasion().today())
                    .ifPresent(
                            rule -> {
                                throw new Refused(rule);
                            });
            taken.add(reading.month());
        }
        return fresh.stream()
                .map(
                        each ->
                                (IndicatorEvent)
                                        new ReadingRecorded(
                                                c.indicator(),
                                                each.month(),
                                                each.value(),
                                                each.note()))
                .toList();
    }

    private static List<IndicatorEvent> correct(IndicatorState indicator, CorrectReading c) {
        var kept =
                indicator
                        .reading(c.month())
                        .orElseThrow(() -> new Refused(IndicatorRule.NO_SUCH_READING));
        Refused.when(isBeyondReason(c.value()), IndicatorRule.NUMBER_BEYOND_REASON);
        if (kept.now().value().compareTo(c.value()) == 0) {
            return List.of();
        }
        reason(c.reason());
        return List.of(new ReadingCorrected(c.indicator(), c.month(), c.value(), c.reason()));
    }

    private static List<IndicatorEvent> withdraw(IndicatorState indicator, WithdrawReading c) {
        Refused.when(indicator.reading(c.month()).isEmpty(), IndicatorRule.NO_READING_TO_WITHDRAW);
        reason(c.reason());
        return List.of(new ReadingWithdrawn(c.indicator(), c.month(), c.reason()));
    }

    private static void check(IndicatorPlan plan) {
        Refused.when(plan.name().isBlank(), IndicatorRule.NAME_MISSING);
        Refused.when(isTooLong(plan.name(), LONGEST_NAME), IndicatorRule.NAME_TOO_LONG);
        Refused.when(plan.unit().isBlank(), IndicatorRule.UNIT_MISSING);
        Refused.when(plan.unit().length() > LONGEST_UNIT, IndicatorRule.UNIT_TOO_LONG);
        Refused.when(isTooLong(plan.source(), LONGEST_TEXT), IndicatorRule.TEXT_TOO_LONG);
        var benchmark = plan.benchmark();
        var lower = plan.lowerLimit();
        Refused.when(
                benchmark != null && isBeyondReason(benchmark)
                        || lower != null && isBeyondReason(lower),
                IndicatorRule.NUMBER_BEYOND_REASON);
        Refused.when(benchmark != null && plan.source() == null, IndicatorRule.SOURCE_MISSING);
        boolean within = plan.direction() == Direction.STAY_WITHIN;
        boolean both = benchmark != null && lower != null && lower.compareTo(benchmark) < 0;
        Refused.when(within ? !both : lower != null, IndicatorRule.LIMITS_CROSSED);
    }

    private static void reason(PersonalText reason) {
        Refused.when(reason.isBlank(), IndicatorRule.REASON_MISSING);
        Refused.when(isTooLong(reason, LONGEST_TEXT), IndicatorRule.TEXT_TOO_LONG);
    }

    private static boolean isTooLong(@Nullable PersonalText text, int most) {
        return text != null && text.length() > most;
    }

    private static boolean isBeyondReason(BigDecimal value) {
        return value.signum() != 0
                && (value.precision() > 60
                        || (long) value.precision() - value.scale() > 12
                        || value.stripTrailingZeros().scale() > 6);
    }
}
