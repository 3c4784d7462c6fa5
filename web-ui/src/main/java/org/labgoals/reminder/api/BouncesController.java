package org.labgoals.reminder.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.reminder.application.MailRoom;
import org.labgoals.shared.api.ProblemFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Mails that came back after the server had taken them, as the operator's mail system tells. */
@RestController
@Tag(name = "Mail", description = "Reminders by mail")
class BouncesController {

    private final MailRoom room;

    BouncesController(MailRoom room) {
        this.room = room;
    }

    @PostMapping(path = "/api/v1/mail/bounces", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say that a mail came back",
            description =
                    "An administrator does, or the operator's mail system with their token. Nothing"
                            + " more is sent to the address until its owner gives one anew.")
    Marked cameBack(@RequestBody Bounce body) {
        var address = body.address();
        if (address == null) {
            throw ProblemFound.missing("address");
        }
        return new Marked(room.cameBack(address, body.why() == null ? "" : body.why()));
    }

    @Schema(name = "Bounce")
    record Bounce(
            @Schema(description = "the final recipient, as the answer names it")
                    @Nullable String address,
            @Schema(example = "550 5.1.1 no such user") @Nullable String why) {}

    @Schema(name = "BounceMarked")
    record Marked(@Schema(description = "how many people have this address") int people) {}
}
