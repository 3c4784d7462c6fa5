package org.labgoals.career.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Words;

/**
 * The maintenance of one credential as bars: points against what is asked for, by category, and the
 * time that has passed. A sentence says the same, and a table stands behind it.
 */
final class MeterPart extends Div {

    MeterPart(MeterLine meter, String name, Words words) {
        addClassName("meter");
        Div bars = Build.box("meter-bars");
        bars.getElement().setAttribute("role", "img");
        bars.getElement().setAttribute("aria-label", meter.sentence());
        bars.add(
                Build.box(
                        "meter-head",
                        Build.text("figure", meter.figure()),
                        Build.text(meter.pressing() ? "due overdue" : "due", meter.left())),
                bar(meter.filled(), meter.elapsed(), meter.full()));
        if (!meter.categories().isEmpty()) {
            Div grid = Build.box("meter-categories");
            meter.categories().forEach(each -> grid.add(category(each)));
            bars.add(grid);
        }
        add(bars);
        if (meter.coursework() != null) {
            add(Build.text("quiet small", meter.coursework()));
        }
        if (!meter.counted().isEmpty()) {
            Details details =
                    new Details(
                            words.text("career.meter.table", meter.counted().size()),
                            table(meter.counted(), name, words));
            details.addClassName("meter-table");
            add(details);
        }
    }

    private static Div category(MeterLine.Category category) {
        Div line =
                Build.box(
                        "meter-category",
                        Build.text("meter-name", category.name()),
                        bar(category.filled(), -1, category.met()),
                        Build.text("meter-figure", category.figure()));
        line.getElement().setAttribute("title", category.badge());
        return line;
    }

    /**
     * @param elapsed where the mark of the time stands, negative for none
     */
    private static Div bar(int filled, int elapsed, boolean full) {
        Div fill = Build.box(full ? "bar-fill full" : "bar-fill");
        fill.getStyle().setWidth(filled + "%");
        Div bar = Build.box("bar", fill);
        if (elapsed >= 0) {
            Div mark = Build.box("bar-now");
            mark.getStyle().set("left", elapsed + "%");
            bar.add(mark);
        }
        return bar;
    }

    private static Div table(List<MeterLine.Counted> counted, String name, Words words) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.text("career.meter.caption", name));
        table.getHead()
                .add(
                        new Columns(words, "career.meter.column-")
                                .head("day", "what", "points", "categories", "less"));
        for (MeterLine.Counted each : counted) {
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableCell(each.day()),
                                    new NativeTableCell(each.what()),
                                    new NativeTableCell(each.points()),
                                    new NativeTableCell(each.categories()),
                                    new NativeTableCell(each.less())));
        }
        return Build.scrolled(table, words.text("career.meter.caption", name));
    }
}
