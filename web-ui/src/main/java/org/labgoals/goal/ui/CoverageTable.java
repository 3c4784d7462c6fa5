package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.labgoals.goal.application.AlignmentBoard;
import org.labgoals.goal.application.AlignmentBoard.Coverage;
import org.labgoals.goal.application.AlignmentBoard.TeamCoverage;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** Coverage by team: how many goals, and which share of them supports an objective. */
final class CoverageTable extends Div {

    private final Words words;
    private final AlignmentFilter filter;

    CoverageTable(AlignmentBoard board, AlignmentFilter filter, Words words) {
        this.words = words;
        this.filter = filter;
        addClassName("table-frame");
        NativeTable table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("alignment.coverage"));
        NativeTableRow head = new NativeTableRow();
        for (String column :
                List.of("team", "goals", "supporting", "personal", "unaligned", "share")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(words.text("alignment.column-" + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        board.teams().forEach(team -> table.getBody().add(row(name(team), team.coverage())));
        if (board.teams().size() > 1) {
            NativeTableRow all = row(new Span(words.text("alignment.together")), board.all());
            all.addClassName("together");
            table.getBody().add(all);
        }
        add(table);
    }

    private Component name(TeamCoverage coverage) {
        TeamLine team = coverage.team();
        if (team == null) {
            return new Span(words.text("alignment.no-team"));
        }
        Anchor link = new Anchor(filter.within(team.id().value()).address(), team.name());
        link.addClassName("row-link");
        return link;
    }

    private NativeTableRow row(Component name, Coverage coverage) {
        return new NativeTableRow(
                cell("team", name),
                cell("goals", figure(coverage.goals())),
                cell("supporting", figure(coverage.supporting())),
                cell("personal", figure(coverage.personal())),
                cell("unaligned", figure(coverage.unaligned())),
                cell("share", share(coverage)));
    }

    private static Component figure(int number) {
        return Build.text("figure", String.valueOf(number));
    }

    private Component share(Coverage coverage) {
        Span bar = Build.text("share-bar", "");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", coverage.share() + "%");
        return Build.box(
                "share",
                bar,
                Build.text("figure", words.text("alignment.per-cent", coverage.share())));
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", words.text("alignment.column-" + column));
        return cell;
    }
}
