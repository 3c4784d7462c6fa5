package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.Proofs;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.EventProof.Fault;
import org.labgoals.shared.application.EventProof.SignedCheckpoint;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether the record is what was recorded. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit", description = "Proof that nothing in the record was changed")
class ProofController {

    private static final int PAGE = 100;
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @PostMapping("/verifications")
    @Operation(
            summary = "Verify the whole record, or a subject",
            description =
                    "Auditors and directors. Reads every event, or those of one record or about one"
                        + " person, and answers how far they are proven, or the first thing that"
                        + " does not fit. Changes nothing.")
    Verdict verify(@RequestBody(required = false) @Nullable Wanted wanted) {
        var subject = wanted == null ? null : wanted.subject();
        var verdict =
                subject == null ? proofs.verify() : proofs.verify(Ids.inBody(subject, "subject"));
        var misfit = verdict.misfit();
        return new Verdict(
                verdict.holds(),
                misfit == null ? null : MisfitLine.of(misfit),
                verdict.checkpoint() == null ? null : CheckpointLine.of(verdict.checkpoint()),
                verdict.outside(),
                verdict.proven(),
                verdict.chained(),
                verdict.tail());
    }

    @GetMapping("/checkpoints")
    @Operation(
            summary = "List checkpoints, latest first",
            description =
                    "Auditors and directors. Keep the hash of one elsewhere: a record that was"
                            + " rewritten up to it can no longer have it. At most 100 at once.")
    Checkpoints checkpoints(
            @Parameter(description = "only those with a lower number")
                    @RequestParam(required = false)
                    @Nullable Long before) {
        var items =
                proofs.checkpoints(before == null ? Long.MAX_VALUE : before, PAGE).stream()
                        .map(CheckpointLine::of)
                        .toList();
        return new Checkpoints(items);
    }

    @GetMapping("/checkpoints/latest")
    @Operation(
            summary = "The last checkpoint as a signed file",
            description =
                    "Auditors and directors. Keep it where the owner of the database cannot reach"
                            + " it; `labgoals verify --against` proves the store against it.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = JSON))
    ResponseEntity<byte[]> latest(HttpServletResponse response) {
        return file(proofs.signed(null), response);
    }

    @GetMapping("/checkpoints/{number}")
    @Operation(
            summary = "A checkpoint as a signed file",
            description = "Auditors and directors. As the last one.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = JSON))
    ResponseEntity<byte[]> signed(@PathVariable long number, HttpServletResponse response) {
        return file(proofs.signed(number), response);
    }

    @GetMapping("/checkpoint-key")
    @Operation(
            summary = "The public key that checkpoints are signed with",
            description =
                    "Auditors and directors. Ed25519, as PEM. The private half is not in the"
                            + " database.")
    Key key() {
        return new Key(proofs.publicKey());
    }

    private static ResponseEntity<byte[]> file(
            SignedCheckpoint signed, HttpServletResponse response) {
        FileHeaders.SAFE.forEach(response::setHeader);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("checkpoint-" + signed.number() + ".json")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(signed.file().getBytes(StandardCharsets.UTF_8));
    }

    @Schema(name = "VerificationWanted")
    record Wanted(
            @Schema(
                            description =
                                    "a record’s id, or a person’s for all that is about them;"
                                            + " absent for everything")
                    @Nullable String subject) {}

    @Schema(name = "CheckpointKey")
    record Key(String publicKey) {}

    @Schema(name = "Checkpoints")
    record Checkpoints(List<CheckpointLine> items) {}

    @Schema(name = "Verification")
    record Verdict(
            boolean holds,
            @Nullable MisfitLine misfit,
            @Schema(description = "the last checkpoint that everything before it agrees with")
                    @Nullable CheckpointLine checkpoint,
            @Schema(
                            description =
                                    "the last checkpoint whose signed copy outside the database"
                                            + " agrees")
                    @Nullable Long outside,
            @Schema(description = "events up to that checkpoint") long proven,
            @Schema(description = "events since, each with a successor in its record") long chained,
            @Schema(
                            description =
                                    "last events of their records since: not yet provable against"
                                            + " removal")
                    long tail) {}

    @Schema(name = "Misfit")
    record MisfitLine(
            Fault fault,
            @Schema(description = "the event's place among all") @Nullable Long place,
            @Nullable String record,
            @Schema(description = "its place in the record, from 0") @Nullable Long sequence,
            @Schema(description = "the checkpoint it disagrees with") @Nullable Long checkpoint) {

        static MisfitLine of(EventProof.Misfit misfit) {
            return new MisfitLine(
                    misfit.fault(),
                    misfit.place(),
                    misfit.record(),
                    misfit.sequence(),
                    misfit.checkpoint());
        }
    }

    @Schema(name = "Checkpoint")
    record CheckpointLine(
            long number,
            @Schema(description = "the place of the last event it covers") long upTo,
            @Schema(description = "how many events there are up to it") long events,
            Instant at,
            @Schema(description = "Merkle root over the events since the one before, hexadecimal")
                    String root,
            @Schema(description = "binds all of this and the one before, hexadecimal")
                    String hash) {

        static CheckpointLine of(EventProof.Checkpoint checkpoint) {
            return new CheckpointLine(
                    checkpoint.number(),
                    checkpoint.upTo(),
                    checkpoint.events(),
                    checkpoint.at(),
                    checkpoint.root(),
                    checkpoint.hash());
        }
    }
}
