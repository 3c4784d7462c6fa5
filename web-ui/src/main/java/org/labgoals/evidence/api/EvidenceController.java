package org.labgoals.evidence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.evidence.application.KeptFile;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that prove something, in a person's record. */
@RestController
@RequestMapping("/api/v1/people/{id}/evidence")
@Tag(name = "Evidence", description = "Files that prove something, in a person's record")
class EvidenceController {

    private final EvidenceFiles files;

    EvidenceController(EvidenceFiles files) {
        this.files = files;
    }

    @PostMapping(
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Add a file",
            description =
                    "A PDF, a PNG or JPEG picture or an office document without macros, of at most"
                        + " 10 MB, whose content is what its name says. The same content added"
                        + " again is the same file: 200 instead of 201. Elsewhere it is named by"
                        + " its sha256.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "It was there", useReturnTypeSchema = true)
    ResponseEntity<FileAnswer> add(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @Nullable RequestKey request)
            throws IOException {
        PersonId person = new PersonId(Ids.inAddress(id));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        EvidenceFiles.Added added = files.add(person, request, name, file.getBytes());
        URI address =
                URI.create(
                        "/api/v1/people/" + person.value() + "/evidence/" + added.file().sha256());
        return ResponseEntity.status(added.isNew() ? 201 : 200)
                .location(address)
                .body(FileAnswer.of(added));
    }

    @GetMapping("/{sha256}")
    @Operation(
            summary = "Read a file",
            description = "As an attachment, with headers that keep a browser from opening it.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> read(
            @PathVariable String id, @PathVariable String sha256, HttpServletResponse response) {
        KeptFile file = files.read(new PersonId(Ids.inAddress(id)), Ids.inAddress(sha256));
        FileHeaders.SAFE.forEach(response::setHeader);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .body(file.content());
    }

    @Schema(name = "EvidenceFile")
    record FileAnswer(
            @Schema(description = "names the file everywhere else") String sha256,
            @Schema(example = "certificate.pdf") String name,
            @Schema(example = "application/pdf") String mediaType,
            @Schema(description = "in bytes") int size) {

        static FileAnswer of(EvidenceFiles.Added added) {
            return new FileAnswer(
                    added.file().sha256(),
                    added.file().name().orErased(),
                    added.kind().mediaType(),
                    added.bytes());
        }
    }
}
