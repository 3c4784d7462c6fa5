package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.labgoals.audit.application.AccessLog;
import org.labgoals.audit.application.RecordPart;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at whose record. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class AccessLogController {

    private final AccessLog log;

    AccessLogController(AccessLog log) {
        this.log = log;
    }

    @GetMapping("/access-log")
    @Operation(
            summary = "List who looked at somebody’s record, the latest first",
            description =
                    "The person themselves, auditors and directors. One entry for each reader, part"
                        + " of the record, way in and day; one for each file or export. At most the"
                        + " latest 500.")
    Looks accessLog(@PathVariable String id) {
        return new Looks(
                log.of(new PersonId(Ids.inAddress(id))).stream().map(LookLine::of).toList());
    }

    @Schema(name = "AccessLog")
    record Looks(List<LookLine> items) {}

    @Schema(name = "AccessLogEntry")
    record LookLine(
            @Schema(description = "id of who looked") String reader,
            String name,
            RecordPart part,
            @Schema(description = "from where: screen or api") String channel,
            Instant firstAt,
            Instant lastAt,
            @Schema(description = "how often that day; a screen that stays open counts once")
                    long times) {

        static LookLine of(AccessLog.Entry entry) {
            return new LookLine(
                    entry.reader().id().value(),
                    entry.reader().name(),
                    entry.part(),
                    entry.channel(),
                    entry.firstAt(),
                    entry.lastAt(),
                    entry.times());
        }
    }
}
