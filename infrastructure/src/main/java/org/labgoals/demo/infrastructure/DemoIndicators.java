package org.labgoals.demo.infrastructure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorCommand;
import org.labgoals.indicator.domain.IndicatorCommand.CorrectReading;
import org.labgoals.indicator.domain.IndicatorCommand.DefineIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.RecordReadings;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.indicator.domain.Reading;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/** Ten quality indicators of the demo laboratory, with two years of monthly readings. */
final class DemoIndicators {

    private static final String DIRECTOR = "helen";
    private static final int DEFINED = 729;
    private static final int MONTHS = 24;
    private static final int DAYS_TO_COUNT = 5;

    private final Telling telling;

    DemoIndicators(Telling telling) {
        this.telling = telling;
        reduce("ed-troponin", "ED troponin, order to report", "min", 60, "Novis 2004")
                .readings("priya", 58, 44, 2.2);
        reduce("stat-potassium", "STAT potassium turnaround, ED", "min", 36, "CAP Q-Probes")
                .readings("priya", 47, 38, 1.5);
        reduce("critical-call", "Critical value, result to call", "min", 4, "CAP TODAY 2008")
                .readings("marcus", 9, 7.5, 0.9);
        reduce("chemistry-rejected", "Chemistry specimens rejected", "%", 0.31, "Jones 1997")
                .readings("grace", 0.71, 0.42, 0.05);
        reduce("haemolysed", "Haemolysed specimens", "%", 1.1, "IFCC and KEQAS")
                .readings("grace", 2.1, 1.3, 0.14);
        reduce("blood-culture-contamination", "Blood-culture contamination", "%", 3, "CLSI M47")
                .readings("daniel", 2.8, 3.3, 0.3);
        reduce("red-cell-wastage", "Red-cell wastage", "%", 0.5, "Q-Probes 2002")
                .readings("sofia", 1.2, 0.6, 0.1);
        reduce("corrected-reports", "Corrected reports", "%", 0.25, "Convention")
                .readings("priya", 0.28, 0.3, 0.03);
        new Measured(
                        "proficiency",
                        "Proficiency-testing score",
                        "%",
                        Direction.INCREASE,
                        80,
                        "42 CFR 493")
                .readings("helen", 93, 98, 1.5);
        new Measured(
                        "competency-on-time",
                        "Competency assessments on time",
                        "%",
                        Direction.INCREASE,
                        100,
                        "Convention")
                .readings("tomasz", 81, 95, 2);
        mistyped();
    }

    private Measured reduce(String key, String name, String unit, double benchmark, String source) {
        return new Measured(key, name, unit, Direction.REDUCE, benchmark, source);
    }

    /** One reading was typed from the wrong line and mended a week later. */
    private void mistyped() {
        var id = new IndicatorId("ed-troponin");
        var month = monthsAgo(5);
        telling.tell(
                IndicatorCommand.class,
                id.value(),
                counted(month) - 7,
                "priya",
                Standing.DECIDER,
                at ->
                        new CorrectReading(
                                id,
                                at,
                                month,
                                new BigDecimal("46"),
                                PersonalText.of("Typed from the line of the month before.")));
    }

    private YearMonth monthsAgo(int months) {
        return YearMonth.from(today()).minusMonths(months);
    }

    private LocalDate today() {
        return telling.dayIn(0);
    }

    /** How many days ago a month was counted. */
    private int counted(YearMonth month) {
        var day = month.atEndOfMonth().plusDays(DAYS_TO_COUNT);
        return Math.toIntExact(ChronoUnit.DAYS.between(day, today()));
    }

    /** One indicator. */
    private final class Measured {

        private final IndicatorId id;

        Measured(
                String key,
                String name,
                String unit,
                Direction direction,
                double benchmark,
                @Nullable String source) {
            this.id = new IndicatorId(key);
            var plan =
                    new IndicatorPlan(
                            PersonalText.of(name),
                            unit,
                            direction,
                            BigDecimal.valueOf(benchmark),
                            null,
                            PersonalText.ofNullable(source),
                            null,
                            key);
            telling.tell(
                    IndicatorCommand.class,
                    key,
                    DEFINED,
                    DIRECTOR,
                    Standing.DECIDER,
                    at -> new DefineIndicator(id, at, plan));
        }

        /** A reading a month from the first figure to the last, a little up and down. */
        void readings(String by, double first, double last, double wave) {
            for (int back = MONTHS; back > 0; back--) {
                var month = monthsAgo(back);
                int ago = counted(month);
                if (ago < 1 || ago >= DEFINED) {
                    continue;
                }
                double done = (double) (MONTHS - back) / MONTHS;
                double value = first + (last - first) * done + wave * Math.sin(back * 1.9);
                var reading =
                        new Reading(
                                month,
                                BigDecimal.valueOf(value)
                                        .setScale(first < 10 ? 2 : 0, RoundingMode.HALF_UP),
                                null);
                telling.tell(
                        IndicatorCommand.class,
                        id.value(),
                        ago,
                        by,
                        Standing.DECIDER,
                        at -> new RecordReadings(id, at, List.of(reading)));
            }
        }
    }
}
