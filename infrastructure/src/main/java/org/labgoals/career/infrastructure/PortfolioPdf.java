package org.labgoals.career.infrastructure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.labgoals.career.application.PortfolioDocument;
import org.labgoals.career.application.PortfolioPages;
import org.springframework.stereotype.Component;

/** Prints portfolios by PDFBox: one column on letter paper, lines broken between words. */
@Component
class PortfolioPdf implements PortfolioPages {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public byte[] pdf(PortfolioDocument portfolio) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            try (var font = PDDocument.class.getResourceAsStream(FONT)) {
                var paper = new Paper(document, PDType0Font.load(document, font));
                print(portfolio, paper);
                paper.end();
            }
            document.getDocumentInformation().setTitle(portfolio.title());
            document.getDocumentInformation().setCreator("LabGoals");
            document.getDocumentCatalog().setLanguage("en");
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void print(PortfolioDocument portfolio, Paper paper) throws IOException {
        paper.write(portfolio.title(), 20, 0);
        paper.write(portfolio.subtitle(), 11, 4);
        for (var part : portfolio.parts()) {
            paper.write(part.heading(), 14, 18);
            for (var entry : part.entries()) {
                paper.write(entry.day(), 9, 9);
                paper.write(entry.text(), 11, 1);
                if (!entry.note().isEmpty()) {
                    paper.write(entry.note(), 9, 1);
                }
            }
        }
    }

    /** Pages that are written from top to bottom. */
    private static final class Paper {

        private static final float MARGIN = 64;
        private static final float LEADING = 1.35f;

        private final PDDocument document;
        private final PDFont font;
        private PDPageContentStream page;
        private float y;

        Paper(PDDocument document, PDFont font) throws IOException {
            this.document = document;
            this.font = font;
            this.page = next();
        }

        void write(String text, float size, float above) throws IOException {
            y -= above;
            for (var line : lines(printable(text), size)) {
                y -= size * LEADING;
                if (y < MARGIN) {
                    page.close();
                    page = next();
                    y -= size * LEADING;
                }
                page.beginText();
                page.setFont(font, size);
                page.newLineAtOffset(MARGIN, y);
                page.showText(line);
                page.endText();
            }
        }

        void end() throws IOException {
            page.close();
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
}
