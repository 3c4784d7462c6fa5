package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.Proofs;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.EventProof.Fault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether the record is what was recorded. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit", description = "Proof that nothing in the record was changed")
class ProofController {

    private static final int PAGE = 100;

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @PostMapping("/verifications")
    @Operation(
            summary = "Verify the whole record",
            description =
                    "Auditors and directors. Reads every event and answers how far the record is"
                            + " proven, or the first thing that does not fit. Changes nothing.")
    Verdict verify() {
        var verdict = proofs.verify();
        var misfit = verdict.misfit();
        return new Verdict(
                verdict.holds(),
                misfit == null ? null : MisfitLine.of(misfit),
                verdict.checkpoint() == null ? null : CheckpointLine.of(verdict.checkpoint()),
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

    @Schema(name = "Checkpoints")
    record Checkpoints(List<CheckpointLine> items) {}

    @Schema(name = "Verification")
    record Verdict(
            boolean holds,
            @Nullable MisfitLine misfit,
            @Schema(description = "the last checkpoint that everything before it agrees with")
                    @Nullable CheckpointLine checkpoint,
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
