package org.labgoals.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** An objective's page, repainted each time it or another changes. */
final class ObjectivePanel extends Div {

    private final transient ObjectiveDesk desk;
    private final ObjectiveId id;
    private final transient Words words;
    private final Div top = Build.box("slot");
    private final Div actions = Build.box("goal-actions");
    private final Div body = Build.box("slot");
    private final boolean leads;
    private boolean proposing;
    private boolean asked;
    private transient @Nullable ObjectiveForms forms;
    private transient @Nullable ObjectiveActions offered;

    /**
     * @param asked whether whoever comes wants to propose a goal at once
     */
    ObjectivePanel(ObjectiveDesk desk, ObjectiveId id, Words words, boolean asked) {
        this.desk = desk;
        this.id = id;
        this.words = words;
        this.asked = asked;
        leads = desk.proposals().isOpen();
        add(Build.box("goal-head", top, actions), body);
        Live.show(
                this,
                (Consumer<ObjectivePage> listener) -> desk.queries().watch(id, listener),
                this::show);
    }

    private void show(ObjectivePage page) {
        forms = new ObjectiveForms(desk, page, words);
        var badges = new ObjectiveBadges(words, desk.days(words));
        var acts = ObjectiveActions.of(page.state(), page.steps(), desk.queries().today());
        Build.fill(top, top(page, badges, acts));
        offer(acts, page.state().isOpen() && leads);
        Build.fill(body, new ObjectivePart(desk, page, badges));
        boolean wished = asked && proposing;
        asked = false;
        if (wished) {
            propose();
        }
    }

    private Component top(ObjectivePage page, ObjectiveBadges badges, ObjectiveActions acts) {
        var plan = page.state().plan();
        var shown =
                Build.box(
                        "goal-top",
                        new Anchor("objectives", words.text("objective.title")),
                        new H1(plan.title().orErased()),
                        Build.box(
                                "chips",
                                badges.status(page.state().status()),
                                new PersonChip(page.owner()),
                                Build.text("quiet small", badges.level(plan)),
                                Build.text("quiet small", badges.period(plan))));
        if (acts.waitsFor() != null) {
            shown.add(
                    Build.box(
                            "next-line",
                            Glyph.CLOCK.sign(),
                            new Span(words.text(acts.waitsFor()))));
        }
        return shown;
    }

    /** Buttons stay as they are while the steps do, so that no repaint swallows a click. */
    private void offer(ObjectiveActions acts, boolean canPropose) {
        if (acts.equals(offered) && canPropose == proposing) {
            return;
        }
        offered = acts;
        proposing = canPropose;
        actions.removeAll();
        if (canPropose) {
            actions.add(new Button(words.text("proposal.do"), click -> propose()));
        }
        if (acts.beside() != null) {
            actions.add(button(acts.beside()));
        }
        if (acts.main() != null) {
            var main = button(acts.main());
            main.addThemeName("primary");
            actions.add(main);
        }
        if (!acts.more().isEmpty()) {
            var more = new MenuBar();
            var item = more.addItem(words.text("goal.more"));
            acts.more()
                    .forEach(step -> item.getSubMenu().addItem(label(step), click -> take(step)));
            actions.add(more);
        }
    }

    private Button button(Step step) {
        return new Button(label(step), click -> take(step));
    }

    private void propose() {
        new TemplateProposal(desk, id, words).open();
    }

    private void take(Step step) {
        if (forms != null) {
            forms.open(step);
        }
    }

    private String label(Step step) {
        return words.text("objective.do." + ObjectiveActions.key(step));
    }
}
