package org.labgoals.indicator.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;

/** All that can be sent about an indicator. */
final class IndicatorBody {

    private IndicatorBody() {}

    @Schema(name = "IndicatorBody")
    record Plan(
            @Schema(description = "key of a ready one: then only the section is asked for")
                    @Nullable String ready,
            @Schema(example = "Repeated STAT runs") @Nullable String name,
            @Schema(example = "%") @Nullable String unit,
            @Schema(description = "which way is better") @Nullable Direction direction,
            @Schema(description = "the figure to compare with") @Nullable BigDecimal benchmark,
            @Schema(description = "the lower end, to stay within") @Nullable BigDecimal lowerLimit,
            @Schema(description = "where the benchmark comes from") @Nullable String source,
            @Schema(description = "whose it is; the whole laboratory’s when absent")
                    @Nullable String section,
            @Schema(description = "needed to change one: why it changes")
                    @Nullable String reason) {}

    @Schema(name = "ReadingsBody", description = "One reading, several, or a file’s text")
    record Readings(
            @Schema(example = "2026-03") @Nullable String month,
            @Nullable BigDecimal value,
            @Nullable String note,
            @Nullable List<One> readings,
            @Schema(
                            description =
                                    "a CSV file’s text with the header “month,value” or"
                                            + " “month,value,note”")
                    @Nullable String csv,
            @Schema(description = "which lines of the file; all or none when absent")
                    @Nullable Take take) {}

    @Schema(name = "ReadingBody")
    record One(
            @Schema(example = "2026-03") @Nullable String month,
            @Nullable BigDecimal value,
            @Nullable String note) {}

    @Schema(name = "ReadingCorrectionBody")
    record Correction(@Nullable BigDecimal value, @Nullable String reason) {}

    @Schema(name = "ReadingWithdrawalBody")
    record Withdrawal(@Nullable String reason) {}

    /** Which lines of a file are recorded. */
    enum Take {
        ALL_OR_NONE,
        GOOD_ONES
    }
}
