package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Demand;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

/** The shapes in which a career is answered. */
final class CareerAnswer {

    private CareerAnswer() {}

    @Schema(name = "Career")
    record Whole(
            @Schema(description = "id of the person") String person,
            String name,
            LocalDate on,
            @Schema(description = "their position that day") @Nullable Position position,
            @Schema(description = "what the list is about; null at the top of the ladder")
                    @Nullable Position target,
            @Schema(description = "how many expectations are met") int met,
            @Schema(description = "how many there are") int expected,
            List<Line> readiness,
            @Schema(description = "since when the framework of that day is in force")
                    LocalDate frameworkFrom,
            @Schema(description = "the ladder, lowest first") List<Position> ladder) {}

    @Schema(name = "CareerWhatIf")
    record WhatIf(
            @Schema(description = "id of the person") String person,
            LocalDate on,
            Position target,
            @Schema(description = "the list without what is imagined") List<Line> before,
            @Schema(description = "the list with it") List<Line> after) {}

    @Schema(name = "CareerPosition")
    record Position(
            @Schema(description = "null where the ladder does not know it", example = "mls-2")
                    @Nullable String key,
            @Schema(example = "MLS II") String name,
            @Nullable CareerLevel level,
            @Nullable String summary) {}

    @Schema(name = "ReadinessLine")
    record Line(
            String key,
            @Schema(description = "the level that expects it; null where the position does")
                    @Nullable CareerLevel of,
            Demand demand,
            @Nullable Kind kind,
            @Nullable Competency competency,
            @Schema(description = "one of which is enough") List<String> credentials,
            @Schema(description = "kinds that count") List<ActivityKind> activities,
            @Schema(description = "least level that counts as experience")
                    @Nullable CareerLevel level,
            @Schema(description = "how many years back it counts") @Nullable Integer withinYears,
            ReadinessLine.State state,
            @Schema(description = "years for experience") int have,
            int need,
            @Schema(description = "the last day it is met if nothing more happens")
                    @Nullable LocalDate lapsesOn,
            @Schema(description = "what counts") List<Fact> facts,
            @Schema(description = "what points there and does not count yet") List<Fact> towards,
            @Schema(description = "what would close it, the easiest first") List<Step> closing) {}

    @Schema(name = "ExpectedCompetency")
    record Competency(
            String key,
            String name,
            Rating rating,
            @Schema(description = "what the rating means here") String words) {}

    @Schema(name = "CareerFact")
    record Fact(
            @Schema(description = "the sort of record it is in") FactRef.Sort sort,
            @Schema(description = "id of the goal or test system, number of the entry") String id,
            @Schema(description = "id of the event that says it") @Nullable String event,
            @Nullable String title,
            @Schema(description = "credential, competency, kind, position or test system")
                    @Nullable String about,
            @Nullable Rating rating,
            @Schema(description = "since when it speaks for them") LocalDate from,
            @Schema(description = "its last day") @Nullable LocalDate until) {}

    @Schema(name = "ClosingStep")
    record Step(
            @Schema(example = "earn-credential") String what,
            @Schema(description = "id of the goal, number of the credential or activity")
                    @Nullable String id,
            List<String> templates,
            List<String> credentials,
            @Nullable String competency,
            @Nullable Rating rating,
            List<ActivityKind> activities,
            @Schema(description = "how many more test systems") @Nullable Integer more,
            @Schema(description = "test systems to be assessed on again") List<String> testSystems,
            @Nullable LocalDate by,
            @Nullable CareerLevel level) {}
}
