package org.labgoals.demo.infrastructure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;

/** The papers that prove something in the demo laboratory: one printed page each. */
final class DemoPapers {

    /**
     * A paper.
     *
     * @param person key of the person whose record it belongs to
     */
    record Paper(String person, EvidenceFile file, byte[] content) {}

    private final List<Paper> papers = new ArrayList<>();

    /** A page with these lines, the first of them its heading. */
    EvidenceFile of(String person, String name, String... lines) {
        byte[] content = page(List.of(lines));
        var file = new EvidenceFile(sha256(content), PersonalText.of(name));
        papers.add(new Paper(person, file, content));
        return file;
    }

    List<Paper> all() {
        return List.copyOf(papers);
    }

    /** {@code GENERAL_SUPERVISOR} as it is written: General supervisor. */
    static String words(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** A PDF of one page in one of the fonts that every reader has. */
    private static byte[] page(List<String> lines) {
        var text = new StringBuilder("BT /F1 16 Tf 72 720 Td 24 TL\n");
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1) {
                text.append("/F1 11 Tf 18 TL\n");
            }
            text.append('(').append(escaped(lines.get(i))).append(") Tj T*\n");
        }
        text.append("T* (Made up for the demo laboratory.) Tj ET");
        List<String> objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 6\n").append(places);
        pdf.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(start);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
