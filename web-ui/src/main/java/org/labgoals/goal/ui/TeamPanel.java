package org.labgoals.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.TeamBoard;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.ui.WorkDesk;
import org.labgoals.work.ui.WorkPanel;

/** <em>Team</em>: who needs the viewer, then everybody at a glance. */
final class TeamPanel extends Div {

    private static final int FIRST = 8;

    private final GoalDesk desk;
    private final Words words;
    private final Paragraph lead = new Paragraph();
    private final Div work = new Div();
    private final PeopleTable people;
    private final WorkPanel own;
    private int waiting;
    private TeamBoard.@Nullable Why only;
    private @Nullable TeamBoard board;
    private boolean all;

    /**
     * @param laboratory whether to show also what waits for others, as a director sees it
     */
    TeamPanel(GoalDesk desk, WorkDesk queries, Words words, boolean laboratory) {
        this.desk = desk;
        this.words = words;
        this.people = new PeopleTable(words);
        addClassName("panel");
        lead.addClassName("lead");
        this.own =
                new WorkPanel(
                        queries,
                        () -> desk.days(words),
                        words,
                        list -> {
                            waiting = list.items().size();
                            showLead();
                        });
        // what one owes is a matter of today
        boolean past = AsOf.current().isPresent();
        if (!past) {
            add(lead, Build.section(words.text("work-list.title"), own));
        }
        if (laboratory || past) {
            add(Build.section(words.text(past ? "team.work-then" : "team.work-laboratory"), work));
        }
        add(Build.section(words.text(laboratory ? "team.everybody" : "team.people"), people));
        Live.show(this, desk.goals()::watchTeamBoard, this::show);
    }

    /** Shows only what waits for one reason; null shows everything. */
    void narrow(@Nullable String reason) {
        only = TeamRows.reason(reason);
        own.narrow(reason);
        if (board != null) {
            show(board);
        }
    }

    private void show(TeamBoard fresh) {
        board = fresh;
        TeamRows rows = TeamRows.of(fresh, only, words, desk.days(words));
        showLead();
        work.removeAll();
        if (only != null) {
            work.add(
                    Build.box(
                            "filter-line",
                            Build.text(
                                    "",
                                    words.text("team.only", words.of(only), rows.work().size())),
                            new Anchor("", words.text("team.show-all"))));
        }
        if (rows.work().isEmpty()) {
            work.add(
                    Build.empty(
                            words.text("team.work-empty"), words.text("team.work-empty-sentence")));
        } else {
            work.add(list(rows.work()));
        }
        people.show(fresh.people(), desk.days(words));
    }

    private void showLead() {
        lead.setText(words.text("team.lead", waiting, board == null ? 0 : board.people().size()));
    }

    private Div list(List<TeamRows.Row> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-rows");
        int shown = all || only != null ? rows.size() : Math.min(FIRST, rows.size());
        rows.subList(0, shown).forEach(row -> list.add(item(row)));
        Div box = new Div(list);
        if (shown < rows.size()) {
            box.add(
                    Build.styled(
                            new Button(
                                    words.text("team.more", rows.size() - shown),
                                    click -> {
                                        all = true;
                                        if (board != null) {
                                            show(board);
                                        }
                                    }),
                            "stays"));
        }
        return box;
    }

    private ListItem item(TeamRows.Row row) {
        Anchor link = new Anchor(row.address(), row.what());
        link.addClassName("row-link");
        Div what = Build.box("work-what", link, new PersonChip(row.person()));
        ListItem item = new ListItem(chip(row), what);
        if (row.when() != null) {
            item.add(Build.text(row.pressing() ? "due overdue" : "due", row.when()));
        } else {
            item.add(Build.text("due", ""));
        }
        item.add(Glyph.ARROW.sign());
        item.addClassName("work-row");
        return item;
    }

    private Chip chip(TeamRows.Row row) {
        Glyph glyph =
                switch (row.why()) {
                    case TO_ACTIVATE -> Glyph.PLAY;
                    case AMENDMENT_TO_DECIDE -> Glyph.SWAP;
                    case TO_REVIEW -> Glyph.EYE;
                    case OUTCOME_TO_DECIDE -> Glyph.FLAG;
                    case OVERDUE -> Glyph.CLOCK;
                    case STALE -> Glyph.SILENT;
                    case UNALIGNED -> Glyph.LINK;
                    case WITHOUT_GOALS -> Glyph.PERSON;
                };
        return new Chip(glyph, words.of(row.why()), "why-" + Kebab.of(row.why()));
    }
}
