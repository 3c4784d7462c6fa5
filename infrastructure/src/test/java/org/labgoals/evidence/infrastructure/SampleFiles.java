package org.labgoals.evidence.infrastructure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.labgoals.evidence.application.EvidenceKind;

/** Small files of each kind that is kept. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] of(EvidenceKind kind) {
        return switch (kind) {
            case PDF -> pdf("Certificate");
            case PNG -> picture("png");
            case JPEG -> picture("jpg");
            case WORD, EXCEL, POWERPOINT -> office(kind, ".main+xml", Map.of());
            case TEXT_DOCUMENT, SPREADSHEET, PRESENTATION ->
                    packed(parts("mimetype", kind.mediaType(), "content.xml", "<x/>"));
        };
    }

    public static byte[] pdf(String says) {
        return ("%PDF-1.7\n1 0 obj <</Title (" + says + ")>> endobj\n%%EOF")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An office document whose main part is declared with the given ending. */
    static byte[] office(EvidenceKind kind, String ending, Map<String, String> more) {
        var parts =
                parts(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/main.xml\" ContentType=\""
                                + kind.mediaType()
                                + ending
                                + "\"/></Types>",
                        "main.xml",
                        "<x/>");
        parts.putAll(more);
        return packed(parts);
    }

    static Map<String, String> parts(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return parts;
    }

    static byte[] packed(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
