package org.labgoals.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.review.application.CycleLine;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Words;

/** Cycles with how far their reviews have come. */
final class CycleTable extends Div {

    private final transient ReviewWords told;
    private final transient Words words;
    private final transient Columns columns;

    CycleTable(List<CycleLine> lines, ReviewWords told) {
        this.told = told;
        this.words = told.words();
        this.columns = new Columns(words, "reviews.column-");
        addClassName("table-frame");
        var table = new NativeTable();
        table.addClassNames("people-table", "review-table");
        table.setCaptionText(words.text("reviews.cycles-caption"));
        table.getHead().add(columns.head(told.columns("cycle")));
        lines.forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private NativeTableRow row(CycleLine line) {
        var cycle = line.cycle();
        var row =
                new NativeTableRow(
                        columns.cell("cycle", Build.text("", cycle.name().orErased())),
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
        return row;
    }
}
