package org.labgoals.indicator.infrastructure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.PersonalText;

class IndicatorEventsGoldenTest {

    private static final IndicatorId ID = new IndicatorId("i1");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final PersonalText REASON = PersonalText.of("Typed from the wrong line");

    @Test
    void indicatorEventsStayReadableForEver() {
        GoldenEvents.hold(
                IndicatorEvent.class,
                List.of(
                        new IndicatorEvent.IndicatorDefined(ID, ready()),
                        new IndicatorEvent.IndicatorChanged(ID, own(), REASON),
                        new IndicatorEvent.ReadingRecorded(
                                ID,
                                MARCH,
                                new BigDecimal("41.5"),
                                PersonalText.of("Tube line down for a week")),
                        new IndicatorEvent.ReadingCorrected(
                                ID, MARCH, new BigDecimal("39"), REASON),
                        new IndicatorEvent.ReadingWithdrawn(ID, MARCH, REASON)));
    }

    private static IndicatorPlan ready() {
        return new IndicatorPlan(
                PersonalText.of("ED troponin, order to report"),
                "min",
                Direction.REDUCE,
                new BigDecimal("60"),
                null,
                PersonalText.of("Novis 2004"),
                null,
                "ed-troponin");
    }

    private static IndicatorPlan own() {
        return new IndicatorPlan(
                PersonalText.of("Freezer temperature"),
                "°C",
                Direction.STAY_WITHIN,
                new BigDecimal("-18"),
                new BigDecimal("-30"),
                PersonalText.of("Our own limits"),
                "Chemistry",
                null);
    }
}
