package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.review.application.CycleLine;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Words;

/** Cycles with how far their reviews have come. */
final class CycleTable extends Div {

    private final transient ReviewWords told;
    private final transient ReviewDesk desk;
    private final transient Words words;
    private final transient Columns columns;

    CycleTable(List<CycleLine> lines, ReviewWords told, ReviewDesk desk) {
        this.told = told;
        this.desk = desk;
        this.words = told.words();
        this.columns = new Columns(words, "reviews.column-");
        addClassName("table-frame");
        var table = new NativeTable();
        table.addClassNames("people-table", "review-table");
        table.setCaptionText(words.text("reviews.cycles-caption"));
        boolean steps = lines.stream().anyMatch(CycleTable::isOffered);
        table.getHead().add(columns.head(columns(steps)));
        lines.forEach(line -> table.getBody().add(row(line, steps)));
        add(table);
    }

    private List<String> columns(boolean steps) {
        var all = told.columns("cycle");
        if (steps) {
            all.add("steps");
        }
        return all;
    }

    private static boolean isOffered(CycleLine line) {
        return line.isLed() && !line.cycle().isClosed();
    }

    private NativeTableRow row(CycleLine line, boolean steps) {
        var cycle = line.cycle();
        var row =
                new NativeTableRow(
                        columns.cell("cycle", name(cycle)),
                        columns.cell("period", Build.text("", told.period(cycle.plan()))));
        for (var part : ReviewPart.values()) {
            int done = line.done().getOrDefault(part, 0);
            row.add(
                    columns.cell(
                            Kebab.of(part),
                            Build.text(
                                    done == line.opened() ? "" : "quiet",
                                    words.text("reviews.of", done, line.opened()))));
        }
        if (steps) {
            row.add(columns.cell("steps", isOffered(line) ? steps(cycle) : new Div()));
        }
        return row;
    }

    private Component name(ReviewCycleState cycle) {
        var name = Build.text("", cycle.name().orErased());
        var closed = cycle.closedOn();
        return closed == null
                ? name
                : Build.box(
                        "review-part-words",
                        name,
                        Build.text(
                                "quiet small",
                                words.text("reviews.cycle.closed", told.days().shortDay(closed))));
    }

    private Component steps(ReviewCycleState cycle) {
        return Build.box(
                "chips",
                step("change", cycle, () -> CycleDialog.change(desk, words, cycle)),
                step("close", cycle, () -> CycleDialog.close(desk, words, cycle)));
    }

    /** Named with the cycle for those who hear it among others. */
    private Button step(String step, ReviewCycleState cycle, Runnable take) {
        var button =
                new Button(words.text("reviews.cycle." + step + "-short"), click -> take.run());
        button.addThemeName("tertiary small");
        button.setAriaLabel(words.text("reviews.cycle." + step + "-this", cycle.name().orErased()));
        return button;
    }
}
