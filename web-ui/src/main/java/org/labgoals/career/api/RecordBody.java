package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

/** All that can be sent about a career record; {@link RecordIn} turns it into commands. */
final class RecordBody {

    private RecordBody() {}

    @Schema(name = "ProofBody", description = "A file added as evidence before")
    record Proof(
            @Nullable String sha256,
            @Schema(description = "what it is called", example = "certificate.pdf")
                    @Nullable String name) {}

    @Schema(name = "CredentialBody")
    record NewCredential(
            @Schema(description = "key in the credential catalogue", example = "mls-ascp")
                    @Nullable String category,
            @Schema(description = "the number that the issuing body gave")
                    @Nullable String certificate,
            @Nullable LocalDate issuedOn,
            @Schema(description = "the last day it holds; absent where it does not expire")
                    @Nullable LocalDate expiresOn,
            @Nullable Proof evidence) {}

    @Schema(name = "RenewalBody")
    record Renewal(
            @Nullable LocalDate on,
            @Schema(description = "the last day it now holds; absent where it does not expire")
                    @Nullable LocalDate expiresOn,
            @Nullable Proof evidence) {}

    @Schema(name = "LapseBody")
    record Lapse(
            @Schema(description = "the first day without it") @Nullable LocalDate on,
            @Nullable String reason) {}

    @Schema(name = "VerificationBody")
    record Verification(
            @Schema(description = "how you made sure", example = "Seen in the board’s register.")
                    @Nullable String note) {}

    @Schema(name = "CategoryPointsBody")
    record CategoryPoints(
            @Schema(description = "key in the credential catalogue", example = "safety")
                    @Nullable String category,
            @Nullable BigDecimal points) {}

    @Schema(name = "CeActivityBody")
    record NewCeActivity(
            @Schema(description = "the day it was finished") @Nullable LocalDate on,
            @Schema(description = "key in the credential catalogue", example = "course")
                    @Nullable String kind,
            @Nullable String title,
            @Schema(description = "contact hours, or what else the kind is counted in")
                    @Nullable BigDecimal hours,
            @Schema(description = "what of it falls in which category; the rest is free")
                    @Nullable List<CategoryPoints> points,
            @Nullable Proof certificate) {}

    @Schema(name = "ProfessionalActivityBody")
    record NewActivity(
            @Nullable ActivityKind kind,
            @Schema(description = "the day, or the first of several") @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Schema(description = "what you did in it") @Nullable String role,
            @Schema(description = "id of whom you mentored; for mentoring only")
                    @Nullable String colleague,
            @Schema(description = "key of the competency it was about") @Nullable String competency,
            @Nullable Proof evidence) {}

    @Schema(name = "ConfirmationBody")
    record Confirmation(
            @Schema(description = "not in the future; kept as the day it is recorded")
                    @Nullable LocalDate on) {}

    @Schema(name = "RatingBody")
    record NewRating(
            @Schema(description = "key of the competency in the framework")
                    @Nullable String competency,
            @Nullable Rating rating,
            @Nullable String reason) {}

    @Schema(name = "MentoringBody")
    record NewMentoring(
            Mentoring.@Nullable Side side,
            @Schema(description = "key of the competency in the framework")
                    @Nullable String competency,
            @Nullable String note) {}

    @Schema(name = "WinBody")
    record NewWin(
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable Kind kind,
            @Schema(description = "id of the goal it belongs to") @Nullable String goal,
            @Schema(description = "key of the framework's competency it shows")
                    @Nullable String competency,
            @Schema(description = "id of the objective it serves") @Nullable String objective) {}

    @Schema(name = "ExperienceBody")
    record NewExperience(
            @Schema(description = "which laboratory it was") @Nullable String laboratory,
            @Schema(description = "what you were there", example = "Bench technologist")
                    @Nullable String position,
            @Schema(description = "what that corresponds to here; absent where to none")
                    @Nullable CareerLevel level,
            @Schema(description = "the first day") @Nullable LocalDate from,
            @Schema(description = "the last day; absent while it goes on")
                    @Nullable LocalDate until,
            @Nullable Proof evidence) {}

    @Schema(name = "WithdrawalBody")
    record Withdrawal(@Nullable String reason) {}
}
