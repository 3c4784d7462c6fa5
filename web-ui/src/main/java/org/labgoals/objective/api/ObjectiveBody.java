package org.labgoals.objective.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.domain.ObjectiveLevel;

/** All that can be sent about an objective; {@link ObjectiveIn} turns it into commands. */
final class ObjectiveBody {

    private ObjectiveBody() {}

    @Schema(name = "ObjectiveBody")
    record Plan(
            @Schema(example = "Fewer rejected specimens") @Nullable String title,
            @Nullable String why,
            @Nullable ObjectiveLevel level,
            @Schema(description = "of a section’s objective", example = "Hematology")
                    @Nullable String section,
            @Schema(description = "ids of the objectives it serves, all of a higher level")
                    @Nullable List<String> parents,
            @Schema(description = "id of who answers for it; you when absent")
                    @Nullable String owner,
            @Schema(description = "first day of its period") @Nullable LocalDate from,
            @Schema(description = "last day of its period; none when absent")
                    @Nullable LocalDate until,
            @Schema(description = "0 to 1,000, counted within its level; 1 when absent")
                    @Nullable BigDecimal weight,
            @Schema(description = "the kinds of goals that can carry it; any when absent")
                    @Nullable Set<Kind> kinds,
            @Schema(description = "ids of the indicators it is to move")
                    @Nullable List<String> indicators,
            @Schema(description = "needed once it is set: why it changes") @Nullable String reason,
            @Schema(description = "today when absent") @Nullable LocalDate on) {}

    @Schema(name = "SettingBody")
    record Setting(@Schema(description = "today when absent") @Nullable LocalDate on) {}

    @Schema(name = "ObjectiveResultBody")
    record Result(
            @Nullable Achieved result,
            @Nullable String reason,
            @Schema(description = "today when absent") @Nullable LocalDate on) {}

    @Schema(name = "ObjectiveRetirementBody")
    record Retirement(
            @Nullable String reason,
            @Schema(description = "today when absent") @Nullable LocalDate on) {}

    /** What became of an objective. */
    enum Achieved {
        MET,
        MISSED
    }
}
