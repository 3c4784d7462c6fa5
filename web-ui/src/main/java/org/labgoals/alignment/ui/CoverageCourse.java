package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.Coverage;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Drawing;
import org.labgoals.shared.ui.Words;

/** Coverage over the last months as two lines, with a sentence that says it and a table behind. */
final class CoverageCourse extends Div {

    /** How many months’ ends are drawn before the day itself. */
    static final int MONTHS = 12;

    private final transient Map<LocalDate, Coverage> course;
    private final transient Days days;
    private final transient Words words;
    private final transient Columns columns;

    /**
     * @param course oldest first
     */
    CoverageCourse(Map<LocalDate, Coverage> course, Days days) {
        this.course = course;
        this.days = days;
        this.words = days.words();
        this.columns = new Columns(words, "alignment.column-");
        add(
                Build.quiet(sentence()),
                legend(),
                drawing(1040, 220).framed("chart wide"),
                drawing(350, 200).framed("chart narrow"),
                new Details(words.text("alignment.course-table"), table()));
    }

    private String sentence() {
        var ends = List.copyOf(course.entrySet());
        var first = ends.getFirst();
        var last = ends.getLast();
        return words.text(
                "alignment.course-sentence",
                days.day(last.getKey()),
                told(last.getValue().weightedShare()),
                told(last.getValue().alignedShare()),
                days.day(first.getKey()),
                told(first.getValue().weightedShare()),
                told(first.getValue().alignedShare()));
    }

    private String told(@Nullable Integer share) {
        return share == null
                ? words.text("alignment.no-share")
                : words.text("alignment.per-cent", share);
    }

    private Component legend() {
        var legend =
                Build.box(
                        "legend",
                        Build.text("key key-weighted", words.text("alignment.weighted")),
                        Build.text("key key-aligned", words.text("alignment.aligned")));
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private Drawing drawing(int width, int height) {
        var drawing = new Drawing(width, height);
        double left = 52;
        double right = width - 16.0;
        double top = 14;
        double bottom = height - 30.0;
        for (int share = 0; share <= 100; share += 25) {
            double y = bottom - (bottom - top) * share / 100;
            drawing.line("grid", left, y, right, y);
            drawing.text("axis", left - 8, y + 4, "end", words.text("alignment.per-cent", share));
        }
        var ends = List.copyOf(course.keySet());
        drawing.text("axis", left, bottom + 19, "start", days.shortDay(ends.getFirst()));
        drawing.text("axis", right, bottom + 19, "end", days.shortDay(ends.getLast()));
        line(drawing, "made", Coverage::weightedShare, left, right, top, bottom);
        line(drawing, "second", Coverage::alignedShare, left, right, top, bottom);
        return drawing;
    }

    private void line(
            Drawing drawing,
            String kind,
            Function<Coverage, @Nullable Integer> figure,
            double left,
            double right,
            double top,
            double bottom) {
        var ends = List.copyOf(course.keySet());
        double all = Math.max(1, ChronoUnit.DAYS.between(ends.getFirst(), ends.getLast()));
        var points = new StringBuilder();
        course.forEach(
                (day, coverage) -> {
                    var share = figure.apply(coverage);
                    if (share != null) {
                        double gone = ChronoUnit.DAYS.between(ends.getFirst(), day) / all;
                        double x = left + (right - left) * gone;
                        double y = bottom - (bottom - top) * share / 100;
                        points.append(Drawing.point(x, y));
                        drawing.dot("dot " + kind, x, y, 3, days.day(day) + ": " + told(share));
                    }
                });
        drawing.path(kind, points.toString().strip());
    }

    private Component table() {
        var table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("alignment.course"));
        table.getHead().add(columns.head("day", "weighted", "share", "unaligned"));
        List.copyOf(course.entrySet())
                .reversed()
                .forEach(each -> table.getBody().add(row(each.getKey(), each.getValue())));
        return Build.box("table-frame", table);
    }

    private NativeTableRow row(LocalDate day, Coverage coverage) {
        return new NativeTableRow(
                columns.cell("day", days.day(day)),
                columns.cell("weighted", told(coverage.weightedShare())),
                columns.cell("share", told(coverage.alignedShare())),
                columns.cell("unaligned", String.valueOf(coverage.unaligned())));
    }
}
