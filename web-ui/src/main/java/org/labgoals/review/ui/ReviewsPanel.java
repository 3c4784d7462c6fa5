package org.labgoals.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.labgoals.review.application.ReviewBoard;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** The board of reviews, repainted each time one of them changes. */
final class ReviewsPanel extends Div {

    private final transient ReviewDesk desk;
    private final transient Words words;

    ReviewsPanel(ReviewDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        addClassName("panel");
        Live.show(this, desk.queries()::watchBoard, this::show);
    }

    private void show(ReviewBoard board) {
        removeAll();
        var told = new ReviewWords(words, desk.days(words));
        List<ReviewLine> waiting = board.waiting();
        if (board.own().isEmpty() && board.people().isEmpty() && board.cycles().isEmpty()) {
            add(
                    Build.empty(
                            words.text("reviews.none"),
                            words.text(
                                    board.never().isEmpty()
                                            ? "reviews.none-own"
                                            : "reviews.none-people")));
            return;
        }
        if (!waiting.isEmpty()) {
            add(
                    Build.section(
                            words.text("reviews.waiting"),
                            new ReviewRows(waiting, told, desk.viewer().person())));
        }
        if (!board.own().isEmpty()) {
            add(
                    Build.section(
                            words.text("reviews.own"),
                            new ReviewRows(board.own(), told, desk.viewer().person())));
        }
        if (!board.people().isEmpty()) {
            add(Build.section(words.text("reviews.people"), new ReviewTable(board.people(), told)));
        }
        if (!board.cycles().isEmpty()) {
            add(
                    Build.section(
                            words.text("reviews.cycles"),
                            new CycleTable(board.cycles(), told, desk)));
        }
    }
}
