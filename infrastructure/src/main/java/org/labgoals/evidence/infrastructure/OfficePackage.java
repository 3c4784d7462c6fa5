package org.labgoals.evidence.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.labgoals.evidence.application.EvidenceKind;
import org.labgoals.evidence.application.EvidenceRule;
import org.labgoals.shared.domain.Refused;

/**
 * Looks into an office document: a package whose table of contents says what it is. Only that table
 * is unpacked, and only so far.
 */
final class OfficePackage {

    private static final int MOST = 1024 * 1024;

    private OfficePackage() {}

    static void check(EvidenceKind kind, byte[] content) {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            boolean open = kind.mediaType().contains("opendocument");
            String table = text(zip, open ? "mimetype" : "[Content_Types].xml");
            Refused.when(
                    !(open
                            ? table.strip().equals(kind.mediaType())
                            : table.contains("\"" + kind.mediaType() + ".main+xml\"")),
                    table.contains("macroEnabled")
                            ? EvidenceRule.FILE_HOLDS_MACROS
                            : EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS);
            Refused.when(
                    table.contains("macroEnabled")
                            || Collections.list(zip.getEntries()).stream()
                                    .anyMatch(OfficePackage::isMacro),
                    EvidenceRule.FILE_HOLDS_MACROS);
        } catch (IOException | IllegalArgumentException notOne) {
            throw new Refused(EvidenceRule.FILE_NOT_WHAT_ITS_NAME_SAYS);
        }
    }

    private static boolean isMacro(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }
}
