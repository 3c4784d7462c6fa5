package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.domain.Matrix;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Teams or people down, objectives across; a row or column where nothing is stands out. */
final class MatrixPart extends Div {

    private static final int COLUMNS = 16;
    private static final int ROWS = 40;

    private final transient AlignmentPage page;
    private final transient AlignmentAddress address;
    private final transient Words words;
    private final transient MixChips chips;
    private final transient List<Line> rows;
    private final transient List<ObjectiveLine> columns;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private int shown;

    /** A row, whoever it is about. */
    private record Line(
            Component name, String text, AlignmentAddress leads, Matrix.Row<?> matrix) {}

    MatrixPart(AlignmentPage page, AlignmentAddress address, Words words) {
        this.page = page;
        this.address = address;
        this.words = words;
        chips = new MixChips(words);
        rows = address.byPerson() ? people() : teams();
        var served =
                rows.stream()
                        .flatMap(row -> row.matrix().cells().keySet().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        var all =
                page.objectives().stream()
                        .filter(
                                line ->
                                        line.plan().level() != ObjectiveLevel.VISION
                                                || served.contains(line.id()))
                        .toList();
        int first = address.column() < all.size() ? address.column() : 0;
        columns = all.stream().skip(first).limit(COLUMNS).toList();
        add(choice(), table(served), Build.box("pager", more), pager(first, all.size()));
        more.addThemeName("tertiary");
        more.addClickListener(click -> showMore());
        showMore();
    }

    private List<Line> teams() {
        var named =
                page.teams().stream().collect(Collectors.toMap(TeamLine::id, Function.identity()));
        return page.byTeam().rows().stream().map(row -> team(row, named)).toList();
    }

    private Line team(Matrix.Row<TeamId> row, Map<TeamId, TeamLine> named) {
        var line = named.get(row.who());
        var name = line == null ? row.who().value() : line.name();
        var within = address.within(row.who());
        return new Line(new Anchor(within.address(), name), name, within, row);
    }

    private List<Line> people() {
        return page.byPerson().rows().stream()
                .map(
                        row -> {
                            var person =
                                    page.people()
                                            .getOrDefault(row.who(), PersonLine.unknown(row.who()));
                            return new Line(
                                    new Anchor(
                                            "people/" + row.who().value(), new PersonChip(person)),
                                    person.name(),
                                    address,
                                    row);
                        })
                .toList();
    }

    private Component choice() {
        var choice = Build.box("chips filter-line");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", words.text("alignment.rows"));
        for (boolean people : new boolean[] {false, true}) {
            var link =
                    Build.buttonLink(
                            address.ofPeople(people).address(),
                            words.text(people ? "alignment.rows-people" : "alignment.rows-teams"),
                            false);
            if (people == address.byPerson()) {
                link.addClassName("here");
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        }
        return choice;
    }

    private Component table(Set<ObjectiveId> served) {
        table.addClassNames("matrix-table", "alignment-matrix");
        table.setCaptionText(words.text("alignment.matrix-caption"));
        var head =
                new NativeTableRow(
                        heading(
                                Build.text(
                                        "",
                                        words.text(
                                                address.byPerson()
                                                        ? "alignment.column-person"
                                                        : "alignment.column-team"))));
        columns.forEach(line -> head.add(column(line, served.contains(line.id()))));
        head.add(heading(Build.text("", words.text("alignment.column-unaligned"))));
        table.getHead().add(head);
        var frame = Build.box("table-frame matrix-frame", table);
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", words.text("alignment.matrix-caption"));
        return frame;
    }

    private NativeTableHeaderCell column(ObjectiveLine line, boolean served) {
        var cell =
                heading(
                        new Anchor(
                                "objectives/" + line.id().value(), line.plan().title().orErased()),
                        Build.text(
                                "cell-detail",
                                words.text(
                                        "objective.weighs",
                                        Figures.plain(line.plan().weight(), words.locale()))));
        if (!served) {
            cell.addClassName("empty-column");
            cell.add(new Chip(Glyph.RING, words.text("alignment.nobody"), "why-overdue"));
        }
        return cell;
    }

    private static NativeTableHeaderCell heading(Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void showMore() {
        var next = rows.stream().skip(shown).limit(ROWS).toList();
        next.forEach(row -> table.getBody().add(row(row)));
        shown += next.size();
        more.setText(words.text("alignment.more", rows.size() - shown));
        more.setVisible(shown < rows.size());
    }

    private NativeTableRow row(Line row) {
        var name = new NativeTableHeaderCell();
        name.add(row.name());
        name.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(name);
        if (row.matrix().cells().isEmpty()) {
            line.addClassName("empty-row");
            name.add(new Chip(Glyph.RING, words.text("alignment.serves-nothing"), "why-unaligned"));
        }
        columns.forEach(objective -> line.add(cell(row, objective)));
        line.add(
                labelled(
                        words.text("alignment.column-unaligned"),
                        row.matrix().unaligned() == 0
                                ? Build.text("quiet", "0")
                                : Build.text(
                                        "figure nobody",
                                        String.valueOf(row.matrix().unaligned()))));
        return line;
    }

    private NativeTableCell cell(Line row, ObjectiveLine objective) {
        var found = row.matrix().cells().get(objective.id());
        var title = objective.plan().title().orErased();
        if (found == null) {
            var empty = labelled(title, Build.text("only-heard", words.text("alignment.nothing")));
            empty.addClassName("not-on-it");
            return empty;
        }
        var link =
                new Anchor(
                        found.mix().all() == 1
                                ? "goals/" + found.some().getFirst().value()
                                : row.leads().into(objective.id()).address(),
                        chips.chips(found.mix()));
        link.addClassName("chip-link");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        words.text("alignment.cell", row.text(), title, chips.told(found.mix())));
        return labelled(title, link);
    }

    private static NativeTableCell labelled(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private Component pager(int first, int all) {
        var pager = Build.box("pager");
        if (all <= COLUMNS) {
            return pager;
        }
        if (first > 0) {
            pager.add(
                    new Anchor(
                            address.fromColumn(Math.max(0, first - COLUMNS)).address(),
                            words.text("alignment.columns-before")));
        }
        pager.add(
                Build.text(
                        "quiet",
                        words.text("alignment.columns", first + 1, first + columns.size(), all)));
        if (first + COLUMNS < all) {
            pager.add(
                    new Anchor(
                            address.fromColumn(first + COLUMNS).address(),
                            words.text("alignment.columns-after")));
        }
        return pager;
    }
}
