package org.labgoals.indicator.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/** All that can have happened to an indicator. Facts for ever. */
public sealed interface IndicatorEvent {

    IndicatorId indicator();

    @Revision("1")
    record IndicatorDefined(IndicatorId indicator, IndicatorPlan plan) implements IndicatorEvent {}

    @Revision("1")
    record IndicatorChanged(IndicatorId indicator, IndicatorPlan plan, PersonalText reason)
            implements IndicatorEvent {}

    @Revision("1")
    record ReadingRecorded(
            IndicatorId indicator, YearMonth month, BigDecimal value, @Nullable PersonalText note)
            implements IndicatorEvent {}

    @Revision("1")
    record ReadingCorrected(
            IndicatorId indicator, YearMonth month, BigDecimal value, PersonalText reason)
            implements IndicatorEvent {}

    @Revision("1")
    record ReadingWithdrawn(IndicatorId indicator, YearMonth month, PersonalText reason)
            implements IndicatorEvent {}
}
