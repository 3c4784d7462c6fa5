package org.labgoals.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.application.WorkItem;
import org.labgoals.work.application.WorkList;

/** What one owes and what waits for one, the most pressing first; each row leads to its place. */
public final class WorkPanel extends Div {

    private static final int FIRST = 8;

    private final transient Words words;
    private final transient Supplier<Days> days;
    private final Together together;
    private final Div rows = Build.box("slot");
    private @Nullable String only;
    private transient @Nullable WorkList list;
    private boolean all;

    /**
     * @param days seen from the day on which the list is shown
     * @param heard told of each list that is shown
     */
    public WorkPanel(WorkDesk desk, Supplier<Days> days, Words words, Consumer<WorkList> heard) {
        this.words = words;
        this.days = days;
        this.together = new Together(desk, words);
        together.setVisible(false);
        add(together, rows);
        Live.show(
                this,
                desk.queries()::watch,
                (WorkList fresh) -> {
                    heard.accept(fresh);
                    show(fresh);
                });
    }

    /** Shows only what is to be done in this way; null shows everything. */
    public void narrow(@Nullable String what) {
        only = what;
        if (list != null) {
            show(list);
        }
    }

    private void show(WorkList fresh) {
        list = fresh;
        rows.removeAll();
        List<WorkItem> wanted =
                fresh.items().stream()
                        .filter(item -> only == null || item.owed().what().equals(only))
                        .toList();
        if (only != null) {
            rows.add(narrowed(only, wanted.size()));
        }
        int shown = all || only != null ? wanted.size() : Math.min(FIRST, wanted.size());
        var visible = wanted.subList(0, shown);
        together.offer(visible);
        if (wanted.isEmpty()) {
            rows.add(
                    Build.empty(
                            words.text("work-list.empty"), words.text("work-list.empty-sentence")));
            return;
        }
        Days seen = days.get();
        UnorderedList listed = new UnorderedList();
        listed.addClassName("work-rows");
        boolean choosing = Together.isWorthwhile(visible);
        visible.forEach(item -> listed.add(row(item, seen, choosing)));
        rows.add(listed);
        if (shown < wanted.size()) {
            rows.add(
                    new Button(
                            words.text("team.more", wanted.size() - shown),
                            click -> {
                                all = true;
                                show(fresh);
                            }));
        }
    }

    private Component narrowed(String what, int number) {
        return Build.box(
                "filter-line",
                Build.text("", words.text("team.only", words.text("work.what." + what), number)),
                new Anchor("", words.text("team.show-all")));
    }

    private ListItem row(WorkItem item, Days seen, boolean choosing) {
        var owed = item.owed();
        String doing = words.text("work.what." + owed.what());
        Anchor link =
                new Anchor(owed.address(), owed.title() == null ? doing : owed.title().orErased());
        link.addClassName("row-link");
        Div what = Build.box("work-what", link);
        if (!item.own()) {
            what.add(new PersonChip(item.person()));
        }
        var due = owed.due();
        ListItem row =
                new ListItem(
                        chip(item, doing),
                        what,
                        Build.text(
                                item.overdue() ? "due overdue" : "due",
                                due == null ? "" : seen.away(due)),
                        Glyph.ARROW.sign());
        row.addClassName("work-row");
        if (choosing) {
            row.addClassName("choosing");
            row.addComponentAsFirst(
                    item.quick()
                            ? together.box(
                                    item,
                                    words.text("audit.record", doing, item.person().name())
                                            + ": "
                                            + link.getText())
                            : Build.box("work-choose"));
        }
        return row;
    }

    private static Chip chip(WorkItem item, String doing) {
        Glyph glyph =
                switch (item.owed().about()) {
                    case CREDENTIAL -> Glyph.CERTIFICATE;
                    case ASSESSMENT -> Glyph.SHIELD;
                    case REVIEW -> Glyph.EYE;
                    case FEEDBACK -> Glyph.PENCIL;
                    case PEOPLE -> Glyph.PEOPLE;
                    case GOAL, LOOKING_AFTER -> goal(item.owed().what());
                };
        return new Chip(
                item.overdue() ? Glyph.CLOCK : glyph,
                doing,
                item.overdue() ? "why-overdue" : "why-" + item.owed().what());
    }

    private static Glyph goal(String what) {
        return switch (what) {
            case "to-activate" -> Glyph.PLAY;
            case "amendment-to-decide" -> Glyph.SWAP;
            case "outcome-to-decide" -> Glyph.FLAG;
            case "stale" -> Glyph.SILENT;
            case "unaligned" -> Glyph.LINK;
            case "without-goals" -> Glyph.PERSON;
            case "revise-draft" -> Glyph.PENCIL;
            default -> Glyph.TARGET;
        };
    }
}
