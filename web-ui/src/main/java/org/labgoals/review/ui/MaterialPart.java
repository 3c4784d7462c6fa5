package org.labgoals.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.review.application.FeedbackInReview;
import org.labgoals.review.application.ReviewMaterial;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** What else the period holds: wins, learning, assessments, feedback and the indicators. */
final class MaterialPart extends Div {

    private final transient ReviewWords told;
    private final transient Words words;

    MaterialPart(ReviewPage page, ReviewWords told) {
        this.told = told;
        this.words = told.words();
        ReviewMaterial material = page.material();
        var parts = new Div();
        parts.addClassName("review-material");
        parts.add(
                details("wins", material.wins(), each -> line(each.on(), each.text().orErased())),
                details(
                        "ce",
                        material.ceActivities(),
                        each -> line(each.on(), each.title().orErased())),
                details(
                        "competency",
                        material.assessments(),
                        each -> line(each.on(), each.testSystem())),
                details(
                        "indicators",
                        material.indicators(),
                        each -> indicator(each, page.review().plan())));
        if (!material.feedback().isEmpty()) {
            parts.add(details("feedback", material.feedback(), this::said));
        }
        add(
                Build.section(
                        words.text("reviews.material"),
                        Build.quiet(words.text("reviews.material-lead")),
                        parts));
    }

    private <T> Details details(String name, List<T> all, Function<T, ListItem> line) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        all.forEach(each -> list.add(line.apply(each)));
        var details =
                new Details(
                        words.text("reviews.material." + name, all.size()),
                        all.isEmpty() ? Build.quiet(words.text("reviews.material.none")) : list);
        details.setOpened(!all.isEmpty() && all.size() <= 4);
        return details;
    }

    private ListItem said(FeedbackInReview.Said said) {
        var from = said.name() == null ? words.text("feedback.from." + said.source()) : said.name();
        var on = said.on();
        var month = said.month();
        var when =
                on != null
                        ? told.days().shortDay(on)
                        : month == null ? "" : told.days().month(month);
        return line(when, words.text("reviews.said", from, said.text().orErased()));
    }

    private ListItem line(LocalDate on, String text) {
        return line(told.days().shortDay(on), text);
    }

    private static ListItem line(String when, String text) {
        return new ListItem(Build.text("quiet small review-day", when), Build.text("", text));
    }

    private ListItem indicator(IndicatorState indicator, ReviewPlan plan) {
        var readings =
                indicator.readings().stream()
                        .filter(
                                each ->
                                        !each.now().month().atEndOfMonth().isBefore(plan.from())
                                                && !each.now()
                                                        .month()
                                                        .atDay(1)
                                                        .isAfter(plan.until()))
                        .toList();
        var link =
                new Anchor(
                        "indicators/" + indicator.id().value(), indicator.plan().name().orErased());
        var figures =
                readings.isEmpty()
                        ? ""
                        : words.text(
                                "reviews.from-to",
                                readings.getFirst().now().value().toPlainString(),
                                readings.getLast().now().value().toPlainString(),
                                indicator.plan().unit());
        return new ListItem(link, Build.text("quiet small", figures));
    }
}
