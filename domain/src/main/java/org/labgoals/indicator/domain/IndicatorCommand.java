package org.labgoals.indicator.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of an indicator. Each is decided by {@link IndicatorDecisions}. */
public sealed interface IndicatorCommand {

    @TargetAggregateIdentifier
    IndicatorId indicator();

    /** Who acts, how they stand to it, and which day it is. */
    Occasion occasion();

    /** Says what is measured, against which benchmark. */
    record DefineIndicator(IndicatorId indicator, Occasion occasion, IndicatorPlan plan)
            implements IndicatorCommand {}

    /** Says it differently from now on. */
    record ChangeIndicator(
            IndicatorId indicator, Occasion occasion, IndicatorPlan plan, PersonalText reason)
            implements IndicatorCommand {}

    /** Adds readings: all of them, or none where one cannot be. */
    record RecordReadings(IndicatorId indicator, Occasion occasion, List<Reading> readings)
            implements IndicatorCommand {
        public RecordReadings {
            readings = List.copyOf(readings);
        }
    }

    /** Mends a reading; what it said before is kept. */
    record CorrectReading(
            IndicatorId indicator,
            Occasion occasion,
            YearMonth month,
            BigDecimal value,
            PersonalText reason)
            implements IndicatorCommand {}

    /**
     * Takes out a reading of the wrong month; what it said is kept, and the month is free again.
     */
    record WithdrawReading(
            IndicatorId indicator, Occasion occasion, YearMonth month, PersonalText reason)
            implements IndicatorCommand {}
}
