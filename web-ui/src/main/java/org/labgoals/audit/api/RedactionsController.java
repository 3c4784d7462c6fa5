package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.RedactionCommands;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes texts out of the record that should never have been written. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class RedactionsController {

    private final RedactionCommands redactions;

    RedactionsController(RedactionCommands redactions) {
        this.redactions = redactions;
    }

    @GetMapping("/entries/{event}/texts")
    @Operation(
            summary = "List the texts of an entry that can be redacted",
            description =
                    "Responsible managers, directors and administrators. Words are given only"
                            + " where your own history of the record shows them.")
    Texts texts(@PathVariable String event) {
        return new Texts(
                redactions.texts(Ids.inAddress(event)).stream()
                        .map(text -> new Text(text.place(), text.words()))
                        .toList());
    }

    @PostMapping("/redactions")
    @Operation(
            summary = "Redact texts of an entry, with a reason",
            description =
                    "Responsible managers, directors and administrators, and nobody in their own"
                        + " record. The texts can be read no more, here and in the record’s other"
                        + " entries that say exactly the same; who redacted them, when and why"
                        + " stays, and the record can still be verified. Cannot be taken back.")
    @ApiResponse(responseCode = "201", description = "Redacted", useReturnTypeSchema = true)
    ResponseEntity<Redacted> redact(@RequestBody Wanted body, @Nullable RequestKey request) {
        if (body.event() == null) {
            throw ProblemFound.missing("event");
        }
        var event = Ids.inBody(body.event(), "event");
        var outcome =
                redactions.redact(
                        event,
                        body.texts() == null ? List.of() : body.texts(),
                        PersonalText.of(body.reason() == null ? "" : body.reason()),
                        request);
        var answer = ResponseEntity.status(HttpStatus.CREATED);
        return Pending.on(answer, outcome.pending()).body(new Redacted(outcome.subject(), event));
    }

    @Schema(name = "RedactableTexts")
    record Texts(List<Text> items) {}

    @Schema(name = "RedactableText")
    record Text(
            @Schema(description = "where it stands in the event, such as /reason") String place,
            @Nullable String words) {}

    @Schema(name = "WantedRedaction")
    record Wanted(
            @Schema(description = "the entry’s event", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String event,
            @Schema(description = "where the texts stand in it; all of them where left out")
                    @Nullable List<String> texts,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {}

    @Schema(name = "Redaction")
    record Redacted(@Schema(description = "the redaction’s own record") String id, String event) {}
}
