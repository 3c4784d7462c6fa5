package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.Portfolio;
import org.labgoals.career.application.PortfolioDocument;
import org.labgoals.career.application.PortfolioPages;
import org.labgoals.career.application.Portfolios;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.api.PlainValues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has to show of a period. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}")
@Tag(name = "Wins", description = "What went well, logged weekly")
class PortfolioController {

    private static final String FIRST = "the first day; a year before the last when absent";
    private static final String LAST = "the last day; today when absent";

    private final Portfolios portfolios;
    private final PortfolioPages pages;

    PortfolioController(Portfolios portfolios, PortfolioPages pages) {
        this.portfolios = portfolios;
        this.pages = pages;
    }

    @GetMapping(path = "/portfolio", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read somebody's portfolio of a period",
            description =
                    "Wins, goals achieved, credentials, courses and what they did for the"
                            + " profession, in words, for a performance review or an application.")
    Whole portfolio(
            @PathVariable String id,
            @Parameter(description = FIRST) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LAST) @RequestParam(required = false) @Nullable String until) {
        return Whole.of(find(id, from, until));
    }

    @GetMapping(path = "/portfolio.md", produces = "text/markdown")
    @Operation(summary = "Read it as Markdown")
    ResponseEntity<byte[]> markdown(
            @PathVariable String id,
            @Parameter(description = FIRST) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LAST) @RequestParam(required = false) @Nullable String until) {
        return file(
                "text/markdown;charset=UTF-8",
                find(id, from, until).document().markdown().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = "/portfolio.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Read it as PDF")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @Parameter(description = FIRST) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LAST) @RequestParam(required = false) @Nullable String until) {
        return file(MediaType.APPLICATION_PDF_VALUE, pages.pdf(find(id, from, until).document()));
    }

    private Portfolio find(String id, @Nullable String from, @Nullable String until) {
        return portfolios.of(RecordIn.person(id), day(from, "from"), day(until, "until"));
    }

    private static ResponseEntity<byte[]> file(String type, byte[] content) {
        var answer = ResponseEntity.ok().header("Content-Type", type);
        FileHeaders.SAFE.forEach(answer::header);
        return answer.body(content);
    }

    private static @Nullable LocalDate day(@Nullable String sent, String field) {
        return sent == null || sent.isEmpty() ? null : PlainValues.day(sent, field);
    }

    @Schema(name = "Portfolio")
    record Whole(LocalDate from, LocalDate until, List<Part> parts) {

        static Whole of(Portfolio portfolio) {
            return new Whole(
                    portfolio.from(),
                    portfolio.until(),
                    portfolio.document().parts().stream().map(Part::of).toList());
        }
    }

    @Schema(name = "PortfolioPart")
    record Part(String heading, List<Line> items) {

        static Part of(PortfolioDocument.Part part) {
            return new Part(
                    part.heading(),
                    part.entries().stream()
                            .map(each -> new Line(each.day(), each.text(), each.note()))
                            .toList());
        }
    }

    @Schema(name = "PortfolioLine")
    record Line(
            @Schema(description = "when, in words") String day,
            String text,
            @Schema(description = "what it belongs to; may be empty") String note) {}
}
