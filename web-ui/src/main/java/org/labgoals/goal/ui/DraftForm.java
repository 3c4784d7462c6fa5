package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Three short steps: what and why, how measured, which criteria and objectives. The coach stands
 * beside them.
 */
final class DraftForm extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(DraftForm.class);
    private static final List<String> STEPS = List.of("what", "measures", "criteria");

    /** More than a goal can have contributors, and as many as one question answers. */
    private static final int MOST_COLLEAGUES = 200;

    private final GoalDesk desk;
    private final DraftModel model;
    private final DraftSaving saving;
    private final Words words;
    private final Kept kept;
    private final Div slot = Build.box("slot");
    private final List<Div> bodies = new ArrayList<>();
    private final List<Button> stops = new ArrayList<>();
    private final Div refusal = Build.box("refusal");
    private final Button back;
    private final Button next;
    private final Button save;
    private final Button submit;
    private final CoachPanel coach;
    private @Nullable SupportPart supports;
    private int step;
    private boolean hinted;

    DraftForm(GoalDesk desk, DraftModel model, DraftSaving saving, Words words, String keptAs) {
        this.desk = desk;
        this.model = model;
        this.saving = saving;
        this.words = words;
        this.kept = desk.kept(keptAs);
        addClassName("draft");
        coach = new CoachPanel(words, this::goTo);
        refusal.getElement().setAttribute("role", "alert");
        back = new Button(words.text("draft.back"), click -> goTo(step - 1));
        back.addThemeName("tertiary");
        next = new Button(words.text("draft.next"), click -> goTo(step + 1));
        save = new Button(words.text("draft.save"), click -> save(false));
        submit = new Button(words.text("draft.submit"), click -> save(true));
        save.setId("save-draft");
        save.setDisableOnClick(true);
        submit.setDisableOnClick(true);
        Div form = Build.box("draft-form");
        form.add(
                steps(),
                slot,
                refusal,
                Build.box("draft-actions", back, Build.box("draft-forward", save, next, submit)));
        add(
                Build.box("page-head", new H1(words.text("draft.title"))),
                Build.box("draft-columns", form, coach));
        fill();
        goTo(0);
        Map<String, String> before = kept.found();
        if (!before.isEmpty() && !before.equals(DraftKept.of(model))) {
            offer(before);
        }
    }

    /** Puts what the model holds into the three steps. */
    private void fill() {
        bodies.clear();
        bodies.add(new WhatStep(model, words, this::changed));
        bodies.add(new MeasuresStep(model, colleagues(), words, this::changed));
        SupportPart supported =
                new SupportPart(
                        model.supports,
                        desk.openObjectives(),
                        () -> desk.objectives().suggestions(model.words(), model.kind),
                        words,
                        this::changed);
        supports = supported;
        bodies.add(
                Build.box("step-body", new CriteriaStep(model, words, this::changed), supported));
        Build.fill(slot, bodies.toArray(Component[]::new));
        advise();
    }

    private ColleaguesPart colleagues() {
        PersonLine me = desk.people().me();
        return new ColleaguesPart(
                model,
                Colleagues.teamsOf(me, desk.people().teams()),
                team ->
                        desk.people().find(null, team, 0, MOST_COLLEAGUES).items().stream()
                                .filter(person -> !person.id().equals(me.id()))
                                .toList(),
                words,
                this::changed);
    }

    private Component steps() {
        Div line = Build.box("step-line");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", words.text("draft.steps"));
        for (int i = 0; i < STEPS.size(); i++) {
            int at = i;
            Button stop =
                    new Button(words.text("draft.step-" + STEPS.get(i), i + 1), click -> goTo(at));
            stop.addThemeName("tertiary");
            stop.addClassName("step-stop");
            stops.add(stop);
            line.add(stop);
        }
        return line;
    }

    private void goTo(int wanted) {
        step = Math.clamp(wanted, 0, bodies.size() - 1);
        for (int i = 0; i < bodies.size(); i++) {
            bodies.get(i).setVisible(i == step);
            stops.get(i).setClassName("here", i == step);
            if (i == step) {
                stops.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                stops.get(i).getElement().removeAttribute("aria-current");
            }
        }
        boolean last = step == bodies.size() - 1;
        if (last && supports != null) {
            supports.refresh();
        }
        back.setVisible(step > 0);
        next.setVisible(!last);
        next.addThemeName("primary");
        submit.setVisible(last);
        submit.addThemeName("primary");
    }

    /** Whatever was typed or chosen is kept at once, so that the end of a session loses nothing. */
    private void changed() {
        advise();
        kept.put(DraftKept.of(model));
    }

    private void advise() {
        coach.show(model.advice(desk.goals().today()));
    }

    private void offer(Map<String, String> before) {
        Div offer = Build.box("notice", Glyph.CLOCK.sign(), new Span(words.text("draft.kept")));
        Button restore =
                new Button(
                        words.text("draft.kept-restore"),
                        click -> {
                            DraftKept.bringBack(before, model);
                            fill();
                            goTo(step);
                            offer.removeFromParent();
                        });
        Button drop =
                new Button(
                        words.text("draft.kept-drop"),
                        click -> {
                            kept.forget(this);
                            offer.removeFromParent();
                        });
        restore.addThemeName("small");
        drop.addThemeName("small tertiary");
        offer.add(restore, drop);
        addComponentAtIndex(1, offer);
    }

    private void save(boolean andSubmit) {
        try {
            String hint = hinted ? null : Fields.patientData(words, model.texts());
            if (hint != null) {
                hinted = true;
                say(hint);
                return;
            }
            Outcome outcome = saving.save(model.toPlan());
            kept.forget(this);
            GoalId goal = new GoalId(outcome.subject());
            Toast.done(words.text(outcome.pending() ? "dialog.saved-pending" : "draft.saved"));
            if (andSubmit) {
                submit(goal);
            }
            UI.getCurrent().navigate("goals/" + goal.value());
        } catch (RuntimeException problem) {
            if (!Sentences.isExpected(problem)) {
                LOG.error("A draft could not be saved", problem);
            }
            say(Sentences.of(problem, words));
        } finally {
            save.setEnabled(true);
            submit.setEnabled(true);
        }
    }

    private void submit(GoalId goal) {
        try {
            saving.submit(goal);
        } catch (Refused refused) {
            Toast.problem(words.text("draft.not-submitted", refused.rule().sentence()));
        }
    }

    private void say(String sentence) {
        Build.fill(refusal, Glyph.AT_RISK.sign(), new Span(sentence));
    }
}
