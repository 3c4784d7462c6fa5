package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.domain.Written;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Both assessments side by side, then what came of them. */
final class SidesPart extends Div {

    private final transient ReviewPage page;
    private final transient ReviewWords told;
    private final transient Words words;

    SidesPart(ReviewPage page, ReviewWords told) {
        this.page = page;
        this.told = told;
        this.words = told.words();
        var review = page.review();
        add(
                Build.section(
                        words.text("reviews.sides"),
                        Build.box(
                                "review-pair",
                                side("self-assessment", review.selfAssessment()),
                                side("assessment", review.assessment()))));
        if (review.talkOn() != null) {
            var agreed = Build.box("review-pair", nextSteps());
            if (review.note() != null || review.acknowledgedAt() != null) {
                agreed.add(lastWord());
            }
            add(
                    Build.section(
                            words.text("reviews.talked", told.days().day(review.talkOn())),
                            agreed));
        } else if (review.note() != null) {
            add(Build.section(words.text("reviews.note"), Build.box("review-pair", lastWord())));
        }
    }

    private Component nextSteps() {
        var steps = page.review().nextSteps();
        var side = Build.box("review-side", new H3(words.text("reviews.next-steps")));
        if (steps == null) {
            side.add(Build.quiet(words.text("reviews.no-next-steps")));
        } else {
            write(side, steps);
        }
        return side;
    }

    private Component lastWord() {
        var review = page.review();
        var side = Build.box("review-side", new H3(words.text("reviews.last-word")));
        var note = review.note();
        if (note != null) {
            write(side, note);
        }
        var at = review.acknowledgedAt();
        if (at != null) {
            side.add(
                    Build.box(
                            "signed",
                            Glyph.KEY.sign(),
                            new Span(
                                    words.text(
                                            "reviews.acknowledged",
                                            page.person().name(),
                                            told.days().moment(at)))));
        }
        return side;
    }

    private Component side(String name, @Nullable Written written) {
        var side = Build.box("review-side", new H3(words.text("review-part." + name)));
        if (written == null) {
            side.add(Build.quiet(words.text("reviews.not-in." + name)));
        } else if (written.text() == null) {
            side.add(
                    Build.box(
                            "sealed-words",
                            Glyph.SHIELD.sign(),
                            new Span(words.text("reviews.sealed", name(written)))));
        } else {
            write(side, written);
            if (!page.review().bothIn()) {
                side.add(
                        Build.box(
                                "sealed-words",
                                Glyph.EYE.sign(),
                                new Span(
                                        words.text(
                                                written.shared()
                                                        ? "reviews.shared"
                                                        : "reviews.yours-alone"))));
            }
        }
        return side;
    }

    private void write(Div side, Written written) {
        var text = written.text();
        side.add(new Paragraph(text == null ? "" : text.orErased()));
        side.add(
                Build.text(
                        "quiet small",
                        words.text(
                                written.corrected() ? "reviews.by-corrected" : "reviews.by",
                                name(written),
                                told.days().day(written.on()))));
    }

    private String name(Written written) {
        return page.people().getOrDefault(written.by(), PersonLine.unknown(written.by())).name();
    }
}
