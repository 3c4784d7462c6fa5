package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

/**
 * What somebody imagines.
 *
 * @param on the day to judge; the last imagined day when absent, today at the earliest
 */
@Schema(name = "WhatIfBody")
record WhatIfBody(
        @Schema(description = "key or name of a position; the next level when absent")
                @Nullable String position,
        @Nullable LocalDate on,
        @Nullable List<Addition> additions) {

    /**
     * One thing; exactly one of goal, kind, credential, competency, activity, test system, wins,
     * held position and experience. With wins, the kind is theirs.
     */
    @Schema(name = "WhatIfAdditionBody", description = "One thing that has not happened")
    record Addition(
            @Schema(description = "when it would happen; today when absent") @Nullable LocalDate on,
            @Schema(description = "id of a goal under way that would be achieved")
                    @Nullable String goal,
            @Schema(description = "kind of a goal that would be achieved, or of the wins")
                    @Nullable Kind kind,
            @Schema(description = "template of that goal", example = "quality-control")
                    @Nullable String template,
            @Schema(description = "a credential that would be held", example = "sbb-ascp")
                    @Nullable String credential,
            @Schema(description = "the last day of that credential, assessment or experience")
                    @Nullable LocalDate until,
            @Schema(description = "a competency that would be rated", example = "troubleshooting")
                    @Nullable String competency,
            @Nullable Rating rating,
            @Schema(description = "something that would be done for the profession")
                    @Nullable ActivityKind activity,
            @Schema(description = "id of a test system that would be assessed")
                    @Nullable String testSystem,
            @Schema(description = "so many wins, of the kind where one is given", example = "4")
                    @Nullable Integer wins,
            @Schema(
                            description = "key or name of the position here that would be held",
                            example = "MLS II")
                    @Nullable String heldPosition,
            @Schema(description = "verified work elsewhere: what you would be there, from on")
                    @Nullable String experience,
            @Schema(description = "what that corresponds to here; absent where to none")
                    @Nullable CareerLevel level) {}
}
