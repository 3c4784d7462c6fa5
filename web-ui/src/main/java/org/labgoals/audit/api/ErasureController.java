package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.ErasureReport;
import org.labgoals.audit.application.RetentionCommands;
import org.labgoals.audit.domain.ErasureGround;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases people, unless a legal hold has their records kept. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class ErasureController {

    private final RetentionCommands retention;

    ErasureController(RetentionCommands retention) {
        this.retention = retention;
    }

    @PostMapping("/erasure")
    @Operation(
            summary = "Erase a person for ever",
            description =
                    "Administrators. Only who has left, and whose records need not be kept any"
                        + " longer unless an order says otherwise. Destroys the key of every text"
                        + " about them, removes their account, mails, files and half-typed words,"
                        + " and has the database written afresh. The record still verifies. Answers"
                        + " what remains out of reach. Cannot be taken back.")
    ResponseEntity<Report> erase(
            @PathVariable String id, @RequestBody Wanted body, @Nullable RequestKey request) {
        if (body.ground() == null) {
            throw ProblemFound.missing("ground");
        }
        var report = retention.erase(person(id), body.ground(), request);
        var answer = ResponseEntity.ok();
        return Pending.on(answer, report.pending()).body(Report.of(report));
    }

    @PostMapping("/legal-hold")
    @Operation(
            summary = "Have everything about a person kept, with a reason",
            description = "Administrators. Stops every erasure until the hold is lifted.")
    Hold hold(@PathVariable String id, @RequestBody Reason body, @Nullable RequestKey request) {
        return Hold.of(retention.hold(person(id), body.text(), request), true);
    }

    @PostMapping("/legal-hold/lifting")
    @Operation(summary = "Lift a legal hold, with a reason", description = "Administrators.")
    Hold lift(@PathVariable String id, @RequestBody Reason body, @Nullable RequestKey request) {
        return Hold.of(retention.liftHold(person(id), body.text(), request), false);
    }

    private static PersonId person(String id) {
        return new PersonId(Ids.inAddress(id));
    }

    @Schema(name = "WantedErasure")
    record Wanted(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable ErasureGround ground) {}

    @Schema(name = "LegalHoldReason")
    record Reason(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {
        PersonalText text() {
            return PersonalText.of(reason == null ? "" : reason);
        }
    }

    @Schema(name = "LegalHold")
    record Hold(boolean held) {
        static Hold of(Outcome done, boolean held) {
            return new Hold(held);
        }
    }

    @Schema(name = "Erasure")
    record Report(
            @Schema(description = "rows beside the events that went") int removed,
            @Schema(description = "what may still tell of the person, in sentences")
                    List<Remaining> remaining) {
        static Report of(ErasureReport report) {
            return new Report(
                    report.removed(),
                    report.remaining().stream()
                            .map(each -> new Remaining(each, each.sentence()))
                            .toList());
        }
    }

    @Schema(name = "ErasureRemains")
    record Remaining(ErasureReport.Remains what, String sentence) {}
}
