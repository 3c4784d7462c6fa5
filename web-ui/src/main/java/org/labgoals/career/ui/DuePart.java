package org.labgoals.career.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** What falls due in the next 90 days, the earliest first. */
final class DuePart extends Div {

    DuePart(List<FallsDue> due, Words words) {
        if (due.isEmpty()) {
            add(Build.quiet(words.text("career.due.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("due-list");
        due.forEach(
                each ->
                        list.add(
                                new ListItem(
                                        new Anchor(each.address(), each.what()),
                                        Build.text(
                                                each.past() ? "due overdue" : "due",
                                                each.when()))));
        add(list);
    }
}
