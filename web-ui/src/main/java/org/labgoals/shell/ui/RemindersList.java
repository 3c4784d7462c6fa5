package org.labgoals.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.reminder.application.OwnReminders.Told;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** The reminders that came since one was last here; each leads to where it can be done. */
final class RemindersList extends Div {

    private final transient Words words;
    private final transient Days days;
    private final transient Runnable left;

    /**
     * @param left called when a line is followed
     */
    RemindersList(List<Told> reminders, Words words, Days days, Runnable left) {
        this.words = words;
        this.days = days;
        this.left = left;
        if (reminders.isEmpty()) {
            setVisible(false);
            return;
        }
        addClassName("since-body");
        var list = new UnorderedList();
        list.addClassName("since-list");
        reminders.forEach(each -> list.add(item(each)));
        add(new H3(words.text("since.reminders")), list);
    }

    private ListItem item(Told told) {
        var owed = told.owed();
        var doing = words.text("work.what." + owed.what());
        var record =
                new Anchor(owed.address(), owed.title() == null ? doing : owed.title().orErased());
        record.getElement().addEventListener("click", click -> left.run());
        var sentence = new Span();
        sentence.addClassName("since-sentence");
        if (!owed.by().equals(owed.person()) || told.isOfAnother()) {
            sentence.add(Build.text("person-name", told.person().name()), new Span(": "));
        }
        sentence.add(new Span(owed.title() == null ? "" : doing + ": "), record);
        var due = owed.due();
        return new ListItem(
                sentence,
                Build.text(
                        told.overdue() ? "due overdue small" : "quiet small",
                        due == null ? "" : days.away(due)));
    }
}
