package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentPage.TeamCoverage;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Words;

/** Coverage team by team; a team’s name narrows the page to it. */
final class TeamTable extends Div {

    private static final int FIRST = 40;

    private final transient List<TeamCoverage> teams;
    private final transient AlignmentAddress address;
    private final transient Words words;
    private final transient Columns columns;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private int shown;

    TeamTable(List<TeamCoverage> teams, AlignmentAddress address, Words words) {
        this.teams = teams;
        this.address = address;
        this.words = words;
        this.columns = new Columns(words, "alignment.column-");
        table.addClassName("people-table");
        table.setCaptionText(words.text("alignment.coverage"));
        table.getHead()
                .add(
                        columns.head(
                                "team",
                                "weighted",
                                "goals",
                                "supporting",
                                "personal",
                                "unaligned",
                                "share"));
        more.addThemeName("tertiary");
        more.addClickListener(click -> showMore());
        add(Build.box("table-frame", table), Build.box("pager", more));
        showMore();
    }

    private void showMore() {
        var next = teams.stream().skip(shown).limit(FIRST).toList();
        next.forEach(team -> table.getBody().add(row(team)));
        shown += next.size();
        more.setText(words.text("alignment.more", teams.size() - shown));
        more.setVisible(shown < teams.size());
    }

    private NativeTableRow row(TeamCoverage one) {
        var coverage = one.coverage();
        var name = new Anchor(address.within(one.team().id()).address(), one.team().name());
        name.addClassName("row-link");
        return new NativeTableRow(
                columns.cell("team", name),
                columns.cell("weighted", share(coverage.weightedShare())),
                columns.cell("goals", figure(coverage.goals())),
                columns.cell("supporting", figure(coverage.supporting())),
                columns.cell("personal", figure(coverage.personal())),
                columns.cell("unaligned", figure(coverage.unaligned())),
                columns.cell("share", share(coverage.alignedShare())));
    }

    private Component share(@Nullable Integer share) {
        return Build.text(
                "figure",
                share == null
                        ? words.text("alignment.no-share")
                        : words.text("alignment.per-cent", share));
    }

    private static Component figure(int number) {
        return Build.text("figure", String.valueOf(number));
    }
}
