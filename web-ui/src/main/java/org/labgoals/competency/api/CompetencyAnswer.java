package org.labgoals.competency.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.shared.api.SignatureAnswer;

/** All that is answered about competency; {@link CompetencyOut} makes it. */
final class CompetencyAnswer {

    private CompetencyAnswer() {}

    @Schema(name = "TestSystem")
    record TestSystem(
            String id,
            String name,
            @Schema(description = "id of the laboratory") String laboratory,
            String section,
            String specialty,
            List<String> tests,
            @Schema(description = "as it is rated today") Complexity complexity,
            List<RatingLine> complexities,
            List<MethodLine> methods,
            LocalDate addedOn,
            @Nullable LocalDate retiredOn) {}

    @Schema(name = "TestSystemComplexity")
    record RatingLine(Complexity complexity, LocalDate from, @Nullable LocalDate until) {}

    @Schema(name = "TestSystemMethod")
    record MethodLine(int number, String name, LocalDate from, @Nullable LocalDate until) {}

    @Schema(name = "AssessmentRules")
    record Rules(
            @Schema(description = "from which day; absent for those the product brings along")
                    @Nullable LocalDate from,
            int firstYearMonths,
            int monthsInFirstYear,
            int monthsAfterwards,
            int monthsWaived,
            int daysOfNotice,
            boolean newSystemRestartsFirstYear,
            List<AssessorsLine> assessing) {}

    @Schema(name = "Assessors")
    record AssessorsLine(
            Complexity complexity, List<CliaDuty> duties, List<CliaDuty> whenDelegated) {}

    @Schema(name = "Competency")
    record Whole(
            String person,
            @Nullable String name,
            @Schema(description = "the day of which it speaks") LocalDate on,
            List<DutyLine> duties,
            List<SystemLine> testSystems) {}

    @Schema(name = "Duty")
    record DutyLine(
            int number,
            CliaDuty duty,
            List<String> specialties,
            List<String> testSystems,
            @Nullable FileLine qualification,
            @Nullable FileLine delegation,
            LocalDate from,
            @Nullable LocalDate until) {}

    @Schema(name = "FileReference")
    record FileLine(String sha256, String name) {}

    @Schema(name = "PersonOnTestSystem")
    record SystemLine(
            String testSystem,
            String name,
            @Schema(description = "absent where the person is not on it that day")
                    @Nullable StandingLine standing,
            List<PeriodLine> runs,
            List<SignedLine> trainings,
            List<SignedLine> clearances,
            @Nullable LocalDate firstPatientOn,
            List<AssessmentLine> assessments) {}

    @Schema(name = "SystemStanding")
    record StandingLine(
            CompetencyStatus status,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate lastAssessedOn,
            @Schema(description = "of the assessment that is open") int elementsDone) {}

    @Schema(name = "Period")
    record PeriodLine(LocalDate from, @Nullable LocalDate until) {}

    @Schema(name = "SignedStep")
    record SignedLine(
            LocalDate on,
            @Schema(description = "number of the method it is for; 0 for none") int method,
            String by,
            @Nullable String note,
            List<FileLine> files,
            @Schema(description = "id of the event") String eventId) {}

    @Schema(name = "Assessment")
    record AssessmentLine(
            int number,
            @Schema(description = "id of the test system") String testSystem,
            boolean complete,
            List<ElementLine> elements,
            List<SignedLine> retrainings,
            @Nullable SignedLine completion) {}

    @Schema(name = "AssessedElement")
    record ElementLine(
            Element element,
            LocalDate on,
            @Schema(description = "id of the observer") String observer,
            AssessmentMethod method,
            ElementOutcome outcome,
            @Nullable String note,
            @Nullable String worksheet,
            @Nullable String sample,
            @Nullable BigDecimal score,
            @Nullable FileLine file,
            @Schema(description = "id of the event") String eventId) {}

    @Schema(name = "CompetencyHistoryLine")
    record HistoryLine(
            @Schema(description = "id of the event") String eventId,
            @Schema(example = "element-assessed") String what,
            @Schema(description = "the day it happened or holds from") LocalDate on,
            Instant recordedAt,
            @Schema(description = "id of who recorded it") String by,
            @Nullable SignatureAnswer signature,
            @Nullable String testSystem,
            @Nullable Element element,
            @Nullable ElementOutcome outcome,
            @Nullable String note,
            @Schema(description = "why it was told late") @Nullable String lateReason,
            @Schema(description = "absent while it holds") @Nullable StruckLine struck) {}

    @Schema(name = "StruckEntry")
    record StruckLine(
            @Schema(description = "id of who struck it") String by, LocalDate on, String reason) {}

    @Schema(name = "CompetencyMatrix")
    record Matrix(LocalDate on, List<ColumnLine> testSystems, List<RowLine> people) {}

    @Schema(name = "MatrixColumn")
    record ColumnLine(String testSystem, String name, String section) {}

    @Schema(name = "MatrixRow")
    record RowLine(String person, String name, List<CellLine> standings) {}

    @Schema(name = "MatrixCell")
    record CellLine(
            String testSystem,
            CompetencyStatus status,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate lastAssessedOn,
            int elementsDone) {}
}
