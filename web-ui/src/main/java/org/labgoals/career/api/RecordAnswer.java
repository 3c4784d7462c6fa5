package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Earned;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.MaintenanceMeter.Less;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

/** What of career records is answered; {@link RecordOut} makes it. */
final class RecordAnswer {

    private RecordAnswer() {}

    @Schema(name = "PersonNamed")
    record Named(String id, String name) {}

    @Schema(name = "Proof")
    record ProofLine(String sha256, String name) {}

    @Schema(name = "Credential")
    record CredentialLine(
            @Schema(description = "its number in the record, from 1") int n,
            @Schema(example = "mls-ascp") String category,
            @Schema(example = "MLS(ASCP)CM") @Nullable String name,
            @Nullable String title,
            @Nullable String board,
            @Nullable String certificate,
            LocalDate issuedOn,
            @Schema(description = "the last day of its latest validity")
                    @Nullable LocalDate expiresOn,
            @Schema(description = "whether it holds today") boolean valid,
            @Schema(description = "the first day without it, where it was given up or taken away")
                    @Nullable LocalDate lapsedOn,
            @Nullable VerificationLine verification,
            @Nullable ProofLine evidence,
            @Schema(description = "how far its maintenance has come; null where it asks for none")
                    @Nullable MaintenanceLine maintenance,
            @Schema(description = "id of the event, which the history names") String eventId) {}

    @Schema(name = "CredentialOfPerson")
    record CredentialOfPerson(
            Named person,
            CredentialLine credential,
            @Schema(description = "negative once it has expired") @Nullable Long daysLeft) {}

    @Schema(name = "Verification")
    record VerificationLine(Named by, LocalDate on) {}

    @Schema(name = "Maintenance")
    record MaintenanceLine(
            @Schema(description = "first day of the cycle") LocalDate from,
            @Schema(description = "its last day") LocalDate until,
            long daysLeft,
            BigDecimal required,
            BigDecimal counted,
            BigDecimal missing,
            boolean met,
            List<MinimumLine> minima,
            @Nullable CourseworkLine coursework,
            @Schema(description = "what was looked at in this cycle, in the order of the days")
                    List<EarnedLine> earned,
            @Schema(description = "check with the issuing body") boolean check) {}

    @Schema(name = "Minimum")
    record MinimumLine(
            String category, String name, BigDecimal required, BigDecimal counted, boolean met) {}

    @Schema(name = "Coursework")
    record CourseworkLine(BigDecimal most, BigDecimal counted) {}

    @Schema(name = "Earned")
    record EarnedLine(
            Earned what,
            @Schema(
                            description =
                                    "the entry’s number; assessments are counted by their days,"
                                            + " from 1")
                    int n,
            LocalDate on,
            List<PointsLine> points,
            @Schema(description = "why it counts for less than it might") @Nullable Less less,
            String eventId) {}

    @Schema(name = "Experience")
    record ExperienceLine(
            @Schema(description = "its number in the record, from 1") int n,
            String laboratory,
            String position,
            @Schema(description = "what it corresponds to here; null where to none")
                    @Nullable CareerLevel level,
            LocalDate from,
            @Schema(description = "null while it goes on") @Nullable LocalDate until,
            @Nullable VerificationLine verification,
            @Nullable ProofLine evidence,
            String eventId) {}

    @Schema(name = "CategoryPoints")
    record PointsLine(String category, BigDecimal points) {}

    @Schema(name = "CeActivity")
    record CeActivityLine(
            @Schema(description = "its number in the record, from 1") int n,
            LocalDate on,
            String kind,
            String title,
            BigDecimal hours,
            List<PointsLine> points,
            @Nullable ProofLine certificate,
            @Schema(description = "each obligation it meets, once") List<CountedLine> counts,
            String eventId) {}

    @Schema(name = "Counted")
    record CountedLine(
            @Schema(description = "number of the credential") int credential,
            @Schema(description = "first day of the cycle") LocalDate from,
            LocalDate until,
            List<PointsLine> points,
            @Schema(description = "why it counts for less than it might") @Nullable Less less) {}

    @Schema(name = "ProfessionalActivity")
    record ActivityLine(
            @Schema(description = "its number in the record, from 1") int n,
            ActivityKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            String role,
            @Nullable Named colleague,
            @Nullable String competency,
            @Nullable ProofLine evidence,
            @Nullable LocalDate confirmedOn,
            @Schema(description = "whether the colleague still has to confirm it")
                    boolean awaitsConfirmation,
            List<CountedLine> counts,
            String eventId) {}

    @Schema(name = "MentoringToConfirm")
    record ToConfirm(
            @Schema(description = "who says they mentored you") Named person,
            int n,
            LocalDate on,
            @Nullable LocalDate until,
            String role,
            @Nullable String competency,
            @Nullable LocalDate confirmedOn) {}

    @Schema(name = "CompetencyRating")
    record RatingLine(
            String competency,
            Rating rating,
            String reason,
            LocalDate on,
            Named by,
            String eventId) {}

    @Schema(name = "Mentoring")
    record MentoringLine(
            Named person,
            Mentoring.Side side,
            String competency,
            @Nullable String note,
            LocalDate on) {}

    @Schema(name = "Win")
    record WinLine(
            @Schema(description = "its number in the record, from 1") int n,
            LocalDate on,
            String text,
            @Nullable Kind kind,
            @Schema(description = "id of the goal it belongs to") @Nullable String goal,
            @Schema(description = "key of the framework's competency it shows")
                    @Nullable String competency,
            @Schema(description = "id of the objective it serves") @Nullable String objective,
            String eventId) {}

    @Schema(name = "WithdrawnEntry")
    record Withdrawn(Entry entry, int n) {}

    @Schema(name = "CredentialCategory")
    record Category(
            String key,
            String name,
            String title,
            String board,
            @Nullable String area,
            @Schema(description = "what it asks for today; null where it asks for no points")
                    @Nullable Rule maintenance,
            @Schema(description = "check with the issuing body") boolean check) {}

    @Schema(name = "MaintenanceRule")
    record Rule(
            String scheme,
            String source,
            @Schema(description = "in force since") LocalDate from,
            int years,
            BigDecimal points,
            Map<String, BigDecimal> minima,
            @Schema(description = "points for one unit") Map<String, BigDecimal> earns,
            @Schema(description = "points for one professional activity of a kind")
                    Map<String, BigDecimal> activities,
            @Schema(description = "the most points that a unit gives in a cycle")
                    Map<String, BigDecimal> most,
            @Schema(description = "which part may come from coursework at most")
                    @Nullable BigDecimal courseworkShare,
            boolean check) {}

    @Schema(name = "CredentialCatalogue")
    record CatalogueLine(
            List<Category> categories, List<KindLine> kinds, List<PointCategoryLine> points) {}

    @Schema(name = "CeKind")
    record KindLine(
            String key,
            String name,
            @Schema(description = "in what its hours are counted") String unit,
            boolean coursework) {}

    @Schema(name = "PointCategory")
    record PointCategoryLine(String key, String name) {}
}
