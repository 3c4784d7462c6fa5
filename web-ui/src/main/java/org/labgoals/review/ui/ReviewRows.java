package org.labgoals.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;

/** Reviews one under the other, each leading to its page. */
final class ReviewRows extends UnorderedList {

    ReviewRows(List<ReviewLine> lines, ReviewWords told, PersonId viewer) {
        addClassName("work-rows");
        lines.forEach(line -> add(item(line, told, viewer)));
    }

    private static ListItem item(ReviewLine line, ReviewWords told, PersonId viewer) {
        var review = line.review();
        var link =
                new Anchor(
                        ReviewWords.address(line.person().id(), review.number()), told.title(line));
        link.addClassName("row-link");
        var what = Build.box("work-what", link);
        if (!line.person().id().equals(viewer)) {
            what.add(new PersonChip(line.person()));
        }
        boolean late = line.due() != null && told.days().isPast(line.due());
        var item =
                new ListItem(
                        told.status(review.status()),
                        what,
                        Build.text(late ? "due overdue" : "due", told.when(line)),
                        Glyph.ARROW.sign());
        item.addClassName("work-row");
        return item;
    }
}
