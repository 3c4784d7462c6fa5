package org.labgoals.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.feedback.application.RequestLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;

/** Requests one under the other, each leading to its page. */
final class RequestRows extends UnorderedList {

    RequestRows(List<RequestLine> lines, FeedbackWords told) {
        addClassName("work-rows");
        lines.forEach(line -> add(item(line, told)));
    }

    private static ListItem item(RequestLine line, FeedbackWords told) {
        var request = line.request();
        var link = new Anchor("feedback/" + request.id().value(), request.question().orErased());
        link.addClassName("row-link");
        boolean late = line.open() && told.days().isPast(request.due());
        var item =
                new ListItem(
                        told.status(line),
                        Build.box("work-what", link, new PersonChip(line.person())),
                        Build.text(
                                late ? "due overdue" : "due",
                                line.open() ? told.days().away(request.due()) : ""),
                        Glyph.ARROW.sign());
        item.addClassName("work-row");
        return item;
    }
}
