package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.review.application.CycleLine;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** Cycles with how far their reviews have come. */
final class CycleTable extends Div {

    private final transient ReviewWords told;
    private final transient Words words;

    CycleTable(List<CycleLine> lines, ReviewWords told) {
        this.told = told;
        this.words = told.words();
        addClassName("table-frame");
        var table = new NativeTable();
        table.addClassNames("people-table", "review-table");
        table.setCaptionText(words.text("reviews.cycles-caption"));
        var head = new NativeTableRow(header("cycle"), header("period"));
        for (var part : ReviewPart.values()) {
            head.add(header(Words.kebab(part)));
        }
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private NativeTableHeaderCell header(String column) {
        var cell = new NativeTableHeaderCell(words.text("reviews.column-" + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(CycleLine line) {
        var cycle = line.cycle();
        var row =
                new NativeTableRow(
                        cell("cycle", Build.text("", cycle.name().orErased())),
                        cell("period", Build.text("", told.period(cycle.plan()))));
        for (var part : ReviewPart.values()) {
            int done = line.done().getOrDefault(part, 0);
            row.add(
                    cell(
                            Words.kebab(part),
                            Build.text(
                                    done == line.opened() ? "" : "quiet",
                                    words.text("reviews.of", done, line.opened()))));
        }
        return row;
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", words.text("reviews.column-" + column));
        return cell;
    }
}
