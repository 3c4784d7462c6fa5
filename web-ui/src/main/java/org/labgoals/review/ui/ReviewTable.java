package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** People by parts: what is done, and what falls due when. */
final class ReviewTable extends Div {

    private final transient ReviewWords told;
    private final transient Words words;
    private final transient Columns columns;

    ReviewTable(List<ReviewLine> lines, ReviewWords told) {
        this.told = told;
        this.words = told.words();
        this.columns = new Columns(words, "reviews.column-");
        addClassName("table-frame");
        var table = new NativeTable();
        table.addClassNames("people-table", "review-table");
        table.setCaptionText(words.text("reviews.people-caption"));
        table.getHead().add(columns.head(told.columns("person")));
        lines.forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private NativeTableRow row(ReviewLine line) {
        var review = line.review();
        var person =
                new Anchor(
                        ReviewWords.address(line.person().id(), review.number()),
                        new PersonChip(line.person()));
        person.addClassName("row-link");
        var row =
                new NativeTableRow(
                        columns.cell("person", person),
                        columns.cell("period", Build.text("", told.period(review.plan()))));
        for (var part : ReviewPart.values()) {
            row.add(columns.cell(Kebab.of(part), part(line, part)));
        }
        return row;
    }

    private Component part(ReviewLine line, ReviewPart part) {
        var review = line.review();
        if (review.isDone(part)) {
            return Build.box(
                    "part-done", Glyph.CHECK.sign(), Build.text("", words.text("reviews.done")));
        }
        if (review.status() != ReviewStatus.OPEN) {
            return Build.text("quiet", "–");
        }
        var text =
                Build.text(
                        told.isLate(review, part)
                                ? "due overdue"
                                : review.open().contains(part) ? "due" : "quiet",
                        told.days().distance(review.dueOn(part)));
        text.getElement().setAttribute("title", told.days().day(review.dueOn(part)));
        return text;
    }
}
