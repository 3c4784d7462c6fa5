package org.labgoals.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Numbered letter pages that are written from top to bottom: one column, lines broken between
 * words, real text.
 */
public final class Paper {

    private static final float MARGIN = 64;
    private static final float LEADING = 1.35f;

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    private Paper(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        this.page = next();
    }

    /** Writes on the paper. */
    @FunctionalInterface
    public interface Writing {
        void on(Paper paper) throws IOException;
    }

    /** What was written, as PDF, each page with its number and the title. */
    public static byte[] pdf(String title, Writing writing) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            try (var font = PDDocument.class.getResourceAsStream(FONT)) {
                var paper = new Paper(document, PDType0Font.load(document, font));
                writing.on(paper);
                paper.page.close();
                paper.number(title);
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("LabGoals");
            document.getDocumentCatalog().setLanguage("en");
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void number(String title) throws IOException {
        int pages = document.getNumberOfPages();
        for (int each = 0; each < pages; each++) {
            var foot = "Page " + (each + 1) + " of " + pages + " · " + printable(title);
            try (var stream =
                    new PDPageContentStream(
                            document, document.getPage(each), AppendMode.APPEND, true, true)) {
                line(stream, lines(foot, 8).getFirst(), 8, MARGIN / 2);
            }
        }
    }

    private void line(PDPageContentStream stream, String line, float size, float height)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(MARGIN, height);
        stream.showText(line);
        stream.endText();
    }

    /**
     * Writes a paragraph.
     *
     * @param size of the letters, in points
     * @param above how much room is left above it, in points
     */
    public void write(String text, float size, float above) throws IOException {
        y -= above;
        for (var line : lines(printable(text), size)) {
            y -= size * LEADING;
            if (y < MARGIN) {
                page.close();
                page = next();
                y -= size * LEADING;
            }
            line(page, line, size, y);
        }
    }

    private PDPageContentStream next() throws IOException {
        var fresh = new PDPage(PDRectangle.LETTER);
        document.addPage(fresh);
        y = fresh.getMediaBox().getHeight() - MARGIN;
        return new PDPageContentStream(document, fresh);
    }

    private List<String> lines(String text, float size) throws IOException {
        var width = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            for (var piece : pieces(word, size, width)) {
                var wider = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && width(wider, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(wider);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than the paper is cut. */
    private List<String> pieces(String word, float size, float width) throws IOException {
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        for (int each : word.codePoints().toArray()) {
            var letter = Character.toString(each);
            if (width(piece + letter, size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** What the font has no letter for becomes a question mark. */
    private String printable(String text) {
        var printable = new StringBuilder();
        text.replaceAll("\\s+", " ")
                .codePoints()
                .forEach(
                        each -> {
                            var letter = Character.toString(each);
                            printable.append(has(letter) ? letter : "?");
                        });
        return printable.toString();
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
