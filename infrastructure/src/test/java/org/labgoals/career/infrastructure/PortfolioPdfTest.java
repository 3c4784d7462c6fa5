package org.labgoals.career.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.labgoals.career.application.PortfolioDocument;
import org.labgoals.career.application.PortfolioDocument.Entry;
import org.labgoals.career.application.PortfolioDocument.Part;

class PortfolioPdfTest {

    private static final String LONG = "Halved the repeats of potassium on the night shift. ";

    @Test
    void whatIsShownCanBeReadAndSearchedOnPaper() throws IOException {
        var text =
                text(
                        document(
                                List.of(
                                        new Entry(
                                                "3 May 2026",
                                                "Zoë Łukasz’s µ-assay: ≤ 45 min — Ελένη",
                                                "for the goal Faster troponin"))));

        assertThat(text)
                .contains("Portfolio of Ana Ruiz", "What went well", "3 May 2026")
                .contains("Zoë Łukasz’s µ-assay: ≤ 45 min — Ελένη")
                .contains("for the goal Faster troponin");
    }

    @Test
    void manyThingsGoOnOverPagesAndNoneIsLost() throws IOException {
        var entries =
                IntStream.range(0, 120)
                        .mapToObj(number -> new Entry("Day " + number, LONG.repeat(5), ""))
                        .toList();
        var bytes = new PortfolioPdf().pdf(document(entries));

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Day 0", "Day 60", "Day 119");
        }
    }

    @Test
    void whatTheFontLacksAndWordsWiderThanThePaperBreakNothing() throws IOException {
        var text =
                text(
                        document(
                                List.of(
                                        new Entry(
                                                "Today",
                                                "Win 🧪 \u0007\n" + "x".repeat(300),
                                                ""))));

        assertThat(text).contains("Win ?");
        assertThat(text.replaceAll("[^x]", "")).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void asMarkdownWhatAPersonWroteStaysWhatItIs() {
        var markdown =
                document(
                                List.of(
                                        new Entry(
                                                "3 May 2026",
                                                "# <script>alert(1)</script> *bold* [a](b)\n"
                                                        + "- no list",
                                                "")))
                        .markdown();

        assertThat(markdown)
                .startsWith("# Portfolio of Ana Ruiz\n\n")
                .contains("\n## What went well\n\n- **3 May 2026** ")
                .contains(
                        "\\# \\<script\\>alert\\(1\\)\\</script\\> \\*bold\\* \\[a\\]\\(b\\) \\- no"
                                + " list");
    }

    private static PortfolioDocument document(List<Entry> entries) {
        return new PortfolioDocument(
                "Portfolio of Ana Ruiz",
                "1 May 2026 to 30 June 2026",
                List.of(new Part("What went well", entries)));
    }

    private static String text(PortfolioDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(new PortfolioPdf().pdf(document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
