package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** People by parts: what is done, and what falls due when. */
final class ReviewTable extends Div {

    private final transient ReviewWords told;
    private final transient Words words;

    ReviewTable(List<ReviewLine> lines, ReviewWords told) {
        this.told = told;
        this.words = told.words();
        addClassName("table-frame");
        var table = new NativeTable();
        table.addClassNames("people-table", "review-table");
        table.setCaptionText(words.text("reviews.people-caption"));
        var head = new NativeTableRow(header("person"), header("period"));
        for (var part : ReviewPart.values()) {
            head.add(header(Words.kebab(part)));
        }
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private NativeTableHeaderCell header(String column) {
        var cell = new NativeTableHeaderCell(words.text("reviews.column-" + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
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
                        cell("person", person),
                        cell("period", Build.text("", told.period(review.plan()))));
        for (var part : ReviewPart.values()) {
            row.add(cell(Words.kebab(part), part(line, part)));
        }
        return row;
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", words.text("reviews.column-" + column));
        return cell;
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
