package org.labgoals.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;
import org.labgoals.visit.application.Change;
import org.labgoals.visit.application.Changes;
import org.labgoals.visit.application.SinceLastVisit;
import org.labgoals.visit.application.Visit;

/** What changed, the latest first and under its day; each line leads to its record. */
final class SinceList extends Div {

    private static final int AT_ONCE = 20;

    private final SinceLastVisit since;
    private final @Nullable Visit last;
    private final Words words;
    private final Days days;
    private final Runnable left;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private Changes page;
    private int shown;
    private @Nullable LocalDate day;

    /**
     * @param first the changes that were counted
     * @param left called when a line is followed
     */
    SinceList(
            SinceLastVisit since,
            @Nullable Visit last,
            Changes first,
            Words words,
            Days days,
            Runnable left) {
        this.since = since;
        this.last = last;
        this.page = first;
        this.words = words;
        this.days = days;
        this.left = left;
        addClassName("since-body");
        list.addClassName("since-list");
        more = new Button(words.text("since.more"), click -> showMore());
        more.addThemeName("tertiary");
        if (first.items().isEmpty() && !first.hasMore()) {
            if (last != null) {
                add(Build.quiet(words.text("since.nothing")));
            }
            return;
        }
        add(list, more);
        showMore();
    }

    private void showMore() {
        if (shown == page.items().size() && page.hasMore() && last != null) {
            page = since.find(last, page.next(), AT_ONCE);
            shown = 0;
        }
        List<Change> next =
                page.items().subList(shown, Math.min(shown + AT_ONCE, page.items().size()));
        next.forEach(this::show);
        shown += next.size();
        more.setVisible(shown < page.items().size() || page.hasMore());
    }

    private void show(Change change) {
        LocalDate its = days.dayOf(change.recordedAt());
        if (!its.equals(day)) {
            day = its;
            ListItem heading = new ListItem(days.away(its));
            heading.addClassName("since-day");
            list.add(heading);
        }
        Anchor record = new Anchor(change.record().address(), title(change.record()));
        record.getElement().addEventListener("click", click -> left.run());
        Span sentence =
                new Span(
                        Build.text("person-name", name(change)),
                        new Span(" " + told(change.what()) + " "),
                        record);
        sentence.addClassName("since-sentence");
        ListItem item =
                new ListItem(sentence, Build.text("quiet small", days.time(change.recordedAt())));
        list.add(item);
    }

    private String title(ShownRecord record) {
        return record.title() == null
                ? words.text("since.record." + record.address())
                : record.title().orErased();
    }

    private String name(Change change) {
        return change.who() == null ? words.text("since.somebody") : change.who().name();
    }

    private String told(String what) {
        String own = "since.did." + what;
        String history = "history." + what;
        return words.has(own)
                ? words.text(own)
                : words.has(history) ? words.text(history) : words.text("since.did.something");
    }
}
