package org.labgoals.audit.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.labgoals.audit.application.ExportArchive;
import org.labgoals.audit.application.PersonExport;
import org.labgoals.evidence.application.KeptFile;
import org.labgoals.platform.projection.Documents;
import org.springframework.stereotype.Component;

/** A ZIP with the record as JSON and the files beside it. */
@Component
class ZippedExport implements ExportArchive {

    private final Documents documents;

    ZippedExport(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void write(
            PersonExport export,
            List<String> files,
            Function<String, KeptFile> read,
            OutputStream to)
            throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("record.json"));
            zip.write(documents.write(export).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (String hash : files) {
                KeptFile file = read.apply(hash);
                zip.putNextEntry(new ZipEntry("files/" + ExportArchive.name(file)));
                zip.write(file.content());
                zip.closeEntry();
            }
        }
    }
}
