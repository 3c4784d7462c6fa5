package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.labgoals.audit.application.Exports;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.domain.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out everything about a person. */
@RestController
@RequestMapping("/api/v1/people/{id}")
@Tag(name = "Audit")
class ExportController {

    private static final String ZIP = "application/zip";

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(path = "/export", produces = ZIP)
    @Operation(
            summary = "Export everything about yourself",
            description =
                    "Only the person themselves. A ZIP with the record as JSON, as your own pages"
                            + " say it, and your files. Noted in the access log.")
    @ApiResponse(
            responseCode = "200",
            description = "The export",
            content =
                    @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void export(@PathVariable String id, HttpServletResponse response) throws IOException {
        var export = exports.of(new PersonId(Ids.inAddress(id)));
        response.setContentType(ZIP);
        response.setHeader("Content-Disposition", "attachment; filename=\"my-record.zip\"");
        FileHeaders.SAFE.forEach(response::setHeader);
        export.writeTo(response.getOutputStream());
    }
}
