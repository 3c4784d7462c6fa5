package org.labgoals.review.ui;

import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Words;

/** Opens one person's review by hand. */
final class OpeningForm {

    private OpeningForm() {}

    static void open(ReviewDesk desk, PersonLine person, Words words) {
        var key = desk.key("open", person.id().value());
        var fields = new PlanFields(words, desk.queries().today());
        new DecisionDialog(
                        words,
                        words.text("reviews.open.ask", person.name()),
                        words.text("reviews.open.why"),
                        words.text("reviews.open.do"),
                        fields)
                .needing(fields.needed())
                .open(() -> desk.commands().open(person.id(), key, fields.plan()));
    }
}
