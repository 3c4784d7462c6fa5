package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.AlignmentBoard;
import org.labgoals.goal.application.AlignmentBoard.Aligned;
import org.labgoals.goal.application.AlignmentBoard.Coverage;
import org.labgoals.goal.application.AlignmentBoard.Support;
import org.labgoals.goal.application.AlignmentQueries;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** The figures first, then the goals behind them, repainted each time one changes. */
final class AlignmentPanel extends Div {

    private static final int FIRST = 25;

    private final GoalDesk desk;
    private final AlignmentFilter filter;
    private final Words words;
    private int shown = FIRST;

    AlignmentPanel(GoalDesk desk, AlignmentQueries alignment, AlignmentFilter filter, Words words) {
        this.desk = desk;
        this.filter = filter;
        this.words = words;
        addClassName("panel");
        Live.show(
                this, (Consumer<AlignmentBoard> listener) -> alignment.watch(listener), this::show);
    }

    private void show(AlignmentBoard board) {
        Coverage all = board.all();
        if (all.goals() == 0) {
            Build.fill(
                    this,
                    Build.empty(
                            words.text("alignment.empty"), words.text("alignment.empty-sentence")));
            return;
        }
        Build.fill(
                this,
                Build.styled(
                        Build.quiet(
                                words.text(
                                        "alignment.lead",
                                        all.goals(),
                                        all.supporting(),
                                        all.unaligned(),
                                        all.personal())),
                        "lead"),
                Build.section(
                        words.text("alignment.coverage"), new CoverageTable(board, filter, words)),
                Build.section(words.text("alignment.goals"), choice(board), list(board)));
    }

    private Component choice(AlignmentBoard board) {
        Div choice = Build.box("chips filter-line");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", words.text("alignment.show"));
        choice.add(link(board, null));
        for (Support support : Support.values()) {
            choice.add(link(board, support));
        }
        if (filter.team() != null) {
            choice.add(
                    Build.buttonLink(
                            filter.within(null).address(),
                            words.text("alignment.all-teams"),
                            false));
        }
        return choice;
    }

    private Anchor link(AlignmentBoard board, @Nullable Support support) {
        AlignmentFilter narrowed = filter.showing(support);
        String word = support == null ? words.text("alignment.any") : words.of(support);
        Anchor link =
                Build.buttonLink(
                        narrowed.address(),
                        words.text("alignment.counted", word, narrowed.of(board).size()),
                        false);
        if (support == filter.support()) {
            link.addClassName("here");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component list(AlignmentBoard board) {
        List<Aligned> goals = filter.of(board);
        if (goals.isEmpty()) {
            return Build.empty(
                    words.text("alignment.none"),
                    words.text("alignment.none-sentence"),
                    Build.buttonLink("alignment", words.text("team.show-all"), false));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-rows");
        goals.stream().limit(shown).forEach(goal -> list.add(row(goal)));
        Div box = new Div(list);
        if (goals.size() > shown) {
            box.add(
                    new Button(
                            words.text("team.more", Math.min(FIRST * 4, goals.size() - shown)),
                            click -> {
                                shown += FIRST * 4;
                                show(board);
                            }));
        }
        return box;
    }

    private ListItem row(Aligned goal) {
        String address = "goals/" + goal.line().state().id().value();
        Anchor title = new Anchor(address, goal.line().state().plan().title().orErased());
        title.addClassName("row-link");
        Div what = Build.box("work-what", title, new PersonChip(goal.line().owner()));
        PersonalText personal = goal.line().state().personalReason();
        if (goal.support() == Support.PERSONAL && personal != null) {
            what.add(Build.text("quiet small", personal.orErased()));
        }
        goal.line().state().plan().alignments().stream()
                .map(alignment -> Build.text("quiet small", alignment.how().orErased()))
                .forEach(what::add);
        ListItem row = new ListItem(chip(goal.support()), what);
        row.addClassName("work-row");
        row.add(
                goal.canMarkPersonal()
                        ? Build.styled(
                                new Anchor(
                                        address + "?do=mark-personal",
                                        words.text("do.mark-personal")),
                                "row-step")
                        : Build.text("due", ""));
        row.add(Glyph.ARROW.sign());
        return row;
    }

    private Chip chip(Support support) {
        return switch (support) {
            case UNALIGNED -> new Chip(Glyph.SILENT, words.of(support), "why-unaligned");
            case PERSONAL -> new Chip(Glyph.PERSON, words.of(support), "none");
            case SUPPORTING -> new Chip(Glyph.LINK, words.of(support), "achieved");
        };
    }
}
