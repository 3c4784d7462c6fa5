package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.ui.Timeline;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.application.ReviewPage.Step;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** A review's page, repainted each time it or what it gathers changes. */
final class ReviewPanel extends Div {

    private static final List<Step> BY_WEIGHT =
            List.of(
                    Step.ACKNOWLEDGE,
                    Step.WRITE_SELF_ASSESSMENT,
                    Step.WRITE_ASSESSMENT,
                    Step.HOLD_TALK,
                    Step.SHARE_SELF_ASSESSMENT,
                    Step.SHARE_ASSESSMENT,
                    Step.AGREE_NEXT_STEPS,
                    Step.ADD_NOTE,
                    Step.CORRECT,
                    Step.CALL_OFF);
    private static final Set<Step> OBVIOUS =
            Set.of(
                    Step.ACKNOWLEDGE,
                    Step.WRITE_SELF_ASSESSMENT,
                    Step.WRITE_ASSESSMENT,
                    Step.HOLD_TALK);

    private final transient ReviewDesk desk;
    private final transient Words words;
    private final Div top = Build.box("slot");
    private final Div actions = Build.box("goal-actions");
    private final Div body = Build.box("tab-body");
    private final Div history = Build.box("tab-body");
    private final Tab historyTab = new Tab();
    private transient @Nullable ReviewForms forms;
    private transient @Nullable Set<Step> offered;

    ReviewPanel(ReviewDesk desk, ReviewPage page, Words words) {
        this.desk = desk;
        this.words = words;
        TabSheet tabs = Build.tabs();
        tabs.add(new Tab(words.text("reviews.tab-review")), body);
        tabs.add(historyTab, history);
        add(Build.box("goal-head", top, actions), tabs);
        var person = page.person().id();
        int number = page.review().number();
        Live.show(
                this,
                (Consumer<ReviewPage> listener) -> desk.queries().watch(person, number, listener),
                this::show);
    }

    private void show(ReviewPage page) {
        var told = new ReviewWords(words, desk.days(words));
        var opened = new ReviewForms(desk, page, words);
        forms = opened;
        Build.fill(top, top(page, told));
        offer(page.steps());
        Build.fill(
                body,
                parts(page, told),
                new SidesPart(page, told),
                new OutcomesPart(page, told, opened::decide),
                new MaterialPart(page, told));
        var lines = desk.history().of(page.person().id(), page.review().number());
        historyTab.setLabel(words.text("goal.tab-history", lines.size()));
        Build.fill(history, new Timeline(lines, words, told.days()));
    }

    private Component top(ReviewPage page, ReviewWords told) {
        var review = page.review();
        boolean own = page.person().id().equals(desk.viewer().person());
        var shown =
                Build.box(
                        "goal-top",
                        new Anchor(
                                "people/" + page.person().id().value() + "/reviews",
                                words.text(own ? "reviews.own" : "reviews.all-of-person")),
                        new H1(words.text("reviews.review", told.period(review.plan()))),
                        Build.box(
                                "chips",
                                told.status(review.status()),
                                new PersonChip(page.person())));
        if (page.decider() == null) {
            shown.add(Build.quiet(words.text("reviews.no-decider")));
        }
        var calledOff = review.calledOff();
        if (calledOff != null) {
            shown.add(Build.quiet(words.text("reviews.called-off", calledOff.orErased())));
        } else if (!review.open().isEmpty()) {
            shown.add(Build.box("next-line", Glyph.CLOCK.sign(), new Span(told.others(review))));
        }
        return shown;
    }

    /** The four parts in their order, each done or due. */
    private Component parts(ReviewPage page, ReviewWords told) {
        var list = new OrderedList();
        list.addClassName("review-parts");
        list.getElement().setAttribute("aria-label", words.text("reviews.parts"));
        for (var part : ReviewPart.values()) {
            boolean done = page.review().isDone(part);
            var item =
                    new ListItem(
                            (done ? Glyph.CHECK : Glyph.RING).sign(),
                            Build.box(
                                    "review-part-words",
                                    Build.text("review-part-name", words.of(part)),
                                    Build.text(
                                            told.isLate(page.review(), part)
                                                    ? "due overdue small"
                                                    : "quiet small",
                                            told.part(page.review(), part))));
            item.addClassName(done ? "done" : "open");
            list.add(item);
        }
        return list;
    }

    /** Buttons stay as they are while the steps do, so that no repaint swallows a click. */
    private void offer(Set<Step> steps) {
        if (steps.equals(offered)) {
            return;
        }
        offered = steps;
        actions.removeAll();
        List<Step> rest = new ArrayList<>(BY_WEIGHT.stream().filter(steps::contains).toList());
        if (!rest.isEmpty() && OBVIOUS.contains(rest.getFirst())) {
            var step = rest.removeFirst();
            var main = new Button(label(step), click -> take(step));
            main.addThemeName("primary");
            actions.add(main);
        }
        if (!rest.isEmpty()) {
            var more = new MenuBar();
            var item = more.addItem(words.text("goal.more"));
            rest.forEach(step -> item.getSubMenu().addItem(label(step), click -> take(step)));
            actions.add(more);
        }
    }

    private void take(Step step) {
        if (forms != null) {
            forms.open(step);
        }
    }

    private String label(Step step) {
        return words.text("reviews.step." + Kebab.of(step));
    }
}
