package org.labgoals.audit.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.labgoals.evidence.application.KeptFile;

/** Writes an export as one file. Not authorised by itself. */
public interface ExportArchive {

    /**
     * Writes it all; one file at a time is in memory.
     *
     * @param files the files by their hashes
     * @param read a file by its hash
     * @throws IOException when whoever reads it went away
     */
    void write(
            PersonExport export,
            List<String> files,
            Function<String, KeptFile> read,
            OutputStream to)
            throws IOException;

    /** What a file is called beside the export. */
    static String name(KeptFile file) {
        return file.sha256().substring(0, 12) + "-" + file.name().replaceAll("[/\\\\:]", "_");
    }
}
