package org.labgoals.competency.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementOutcome;

/** All that can be sent about competency; {@link CompetencyIn} turns it into commands. */
final class CompetencyBody {

    private CompetencyBody() {}

    @Schema(name = "TestSystemBody")
    record TestSystem(
            @Schema(example = "Sysmex XN-1000") @Nullable String name,
            @Schema(description = "id of the laboratory") @Nullable String laboratory,
            @Schema(example = "Hematology") @Nullable String section,
            @Nullable Complexity complexity,
            @Schema(example = "Hematology", description = "as CLIA duties name it")
                    @Nullable String specialty,
            @Schema(example = "Impedance and fluorescence") @Nullable String method,
            @Nullable List<String> tests,
            @Schema(description = "its first day; today when absent") @Nullable LocalDate on) {}

    @Schema(name = "ComplexityBody")
    record Rating(@Nullable Complexity complexity, @Nullable LocalDate from) {}

    @Schema(name = "MethodBody")
    record Method(@Nullable String method, @Nullable LocalDate from) {}

    @Schema(name = "LastDayBody")
    record LastDay(@Schema(description = "today when absent") @Nullable LocalDate until) {}

    @Schema(name = "AssessmentRulesBody")
    record Rules(
            @Nullable Integer firstYearMonths,
            @Nullable Integer monthsInFirstYear,
            @Nullable Integer monthsAfterwards,
            @Nullable Integer monthsWaived,
            @Nullable Integer daysOfNotice,
            @Nullable Boolean newSystemRestartsFirstYear,
            @Nullable List<Assessors> assessing,
            @Nullable LocalDate from) {}

    @Schema(name = "AssessorsBody")
    record Assessors(
            @Nullable Complexity complexity,
            @Nullable List<CliaDuty> duties,
            @Nullable List<CliaDuty> whenDelegated) {}

    @Schema(name = "DutyBody")
    record Duty(
            @Nullable CliaDuty duty,
            @Nullable List<String> specialties,
            @Schema(description = "ids of test systems") @Nullable List<String> testSystems,
            @Nullable File qualification,
            @Schema(description = "the written delegation, where the duty is delegated")
                    @Nullable File delegation,
            @Nullable LocalDate from) {}

    @Schema(name = "FileBody", description = "A file that was added as evidence")
    record File(@Nullable String sha256, @Schema(example = "quiz.pdf") @Nullable String name) {}

    @Schema(name = "PlacementBody")
    record Placement(
            @Schema(description = "id of the test system") @Nullable String testSystem,
            @Nullable LocalDate from) {}

    @Schema(name = "SignedStepBody")
    record Step(
            @Schema(description = "today when absent") @Nullable LocalDate on,
            @Schema(description = "number of the test system's method; the latest when absent")
                    @Nullable Integer method,
            @Nullable String note,
            @Nullable List<File> files,
            @Schema(description = "why it is told only now, when more than thirty days back")
                    @Nullable String reason) {}

    @Schema(name = "ElementBody", description = "One element of an assessment")
    record AssessedElement(
            @Schema(description = "id of the test system") @Nullable String testSystem,
            @Nullable Element element,
            @Nullable AssessmentMethod method,
            @Nullable ElementOutcome outcome,
            @Nullable String note,
            @Nullable String worksheet,
            @Schema(description = "the sample's own id, nothing of the patient")
                    @Nullable String sample,
            @Schema(description = "in percent") @Nullable BigDecimal score,
            @Nullable File file,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    @Schema(name = "StrikeBody")
    record Strike(
            @Schema(description = "id of the event that holds the mistake")
                    @Nullable String eventId,
            @Nullable String reason) {}
}
