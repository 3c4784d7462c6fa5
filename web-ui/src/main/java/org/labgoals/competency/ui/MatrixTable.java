package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Words;

/** People down, test systems across; more people on demand, so that a large one opens at once. */
final class MatrixTable extends Div {

    /** So many cells at once, and at least so many people. */
    private static final int CELLS = 800;

    private static final int PEOPLE = 15;

    private final transient CompetencyMatrix matrix;
    private final transient CompetencyBadges badges;
    private final transient Words words;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private int shown;

    MatrixTable(CompetencyMatrix matrix, CompetencyBadges badges, Words words) {
        this.matrix = matrix;
        this.badges = badges;
        this.words = words;
        table.addClassName("matrix-table");
        table.setCaptionText(words.text("competency.title"));
        table.getHead().add(head());
        var frame = Build.box("table-frame matrix-frame", table);
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", words.text("competency.title"));
        more.addThemeName("tertiary");
        more.addClickListener(click -> showMore());
        add(frame, Build.box("pager", more));
        showMore();
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(Columns.header(words.text("people.column-person")));
        matrix.systems().forEach(system -> row.add(Columns.header(system.name())));
        return row;
    }

    private void showMore() {
        int atOnce = Math.max(PEOPLE, CELLS / Math.max(1, matrix.systems().size()));
        var next = matrix.rows().stream().skip(shown).limit(atOnce).toList();
        next.forEach(row -> table.getBody().add(row(row)));
        shown += next.size();
        int left = matrix.rows().size() - shown;
        more.setText(words.text("competency.more", left));
        more.setVisible(left > 0);
    }

    private NativeTableRow row(CompetencyMatrix.Row row) {
        var address = "people/" + row.person().id().value() + "/competency";
        var person = new Anchor(address, new PersonChip(row.person()));
        var name = new NativeTableHeaderCell();
        name.add(person);
        name.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(name);
        matrix.systems().forEach(system -> line.add(cell(row, system)));
        return line;
    }

    private NativeTableCell cell(CompetencyMatrix.Row row, TestSystemState system) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", system.name());
        row.on(system.id())
                .ifPresentOrElse(
                        standing ->
                                cell.add(
                                        badges.status(standing.status()),
                                        Build.text("cell-detail", badges.detail(standing))),
                        () -> cell.addClassName("not-on-it"));
        return cell;
    }
}
