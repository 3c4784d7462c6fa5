package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EvidencePackets;
import org.labgoals.audit.application.PacketContents;
import org.labgoals.audit.application.PacketFiles;
import org.labgoals.audit.application.PacketWanted;
import org.labgoals.audit.application.PacketWanted.About;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.api.PlainValues;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.PersonId;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Evidence packets: what an inspector takes along. */
@RestController
@Tag(name = "Audit")
class EvidencePacketsController {

    private static final String ZIP = "application/zip";

    private final EvidencePackets packets;
    private final PacketFiles files;

    EvidencePacketsController(EvidencePackets packets, PacketFiles files) {
        this.packets = packets;
        this.files = files;
    }

    @PostMapping(
            path = "/api/v1/evidence-packets",
            produces = {ZIP, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "Make an evidence packet",
            description =
                    "About one person, goal, test system or section, of what was recorded in a"
                        + " period: as a ZIP with words, events, attachments, proof and a verifier,"
                        + " or with Accept: application/pdf the words alone. By the person, who"
                        + " decides for them, a director or an auditor.")
    @ApiResponse(
            responseCode = "200",
            description = "The packet",
            content = {
                @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<Resource> make(
            @RequestBody Wanted body,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        PacketContents packet = packets.of(body.asked(packets.today()));
        boolean pdf = accept != null && accept.contains(MediaType.APPLICATION_PDF_VALUE);
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(pdf ? "application/pdf" : ZIP))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(packet.name() + (pdf ? ".pdf" : ".zip"))
                                        .build()
                                        .toString());
        FileHeaders.SAFE.forEach(answer::header);
        return answer.body(
                pdf
                        ? new ByteArrayResource(files.pdf(packet))
                        : new InputStreamResource(files.zip(packet)));
    }

    @Schema(name = "WantedPacket")
    record Wanted(
            @Schema(description = "id of the person, or one of the three below")
                    @Nullable String person,
            @Nullable String goal,
            @Nullable String testSystem,
            @Schema(description = "name of a section") @Nullable String section,
            @Schema(
                            description =
                                    "the first day of recording; a year before the last"
                                            + " when absent",
                            format = "date")
                    @Nullable String from,
            @Schema(description = "the last day; today when absent", format = "date")
                    @Nullable String until) {

        PacketWanted asked(LocalDate today) {
            List<About> about = new ArrayList<>();
            if (person != null) {
                about.add(new About.OfPerson(new PersonId(person)));
            }
            if (goal != null) {
                about.add(new About.OfGoal(new GoalId(goal)));
            }
            if (testSystem != null) {
                about.add(new About.OfTestSystem(new TestSystemId(testSystem)));
            }
            if (section != null) {
                about.add(new About.OfSection(section));
            }
            if (about.size() != 1) {
                throw ProblemFound.impossible(
                        "one-subject",
                        "Name one of person, goal, testSystem and section.",
                        "person");
            }
            LocalDate last = until == null ? today : PlainValues.day(until, "until");
            LocalDate first = from == null ? last.minusYears(1) : PlainValues.day(from, "from");
            return new PacketWanted(about.getFirst(), first, last);
        }
    }
}
