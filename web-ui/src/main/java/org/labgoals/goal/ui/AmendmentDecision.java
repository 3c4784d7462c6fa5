package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Accepts or declines what was proposed, old and new in view. */
final class AmendmentDecision {

    private AmendmentDecision() {}

    static void open(
            StepDialogs dialogs, Amendment amendment, GoalState goal, Words words, Days days) {
        RequestKey key = dialogs.key("decide-amendment-" + amendment.number());
        Div what = Build.box("proposal", new Span(amendment.reason().orErased()));
        new AmendmentWords(words, days)
                .lines(amendment, goal)
                .forEach(line -> what.add(Build.text("change-line", line)));
        RadioButtonGroup<Boolean> decision = new RadioButtonGroup<>();
        decision.setLabel(words.text("ask.decide-amendment.decision"));
        decision.setItems(true, false);
        decision.setItemLabelGenerator(
                yes ->
                        words.text(
                                yes
                                        ? "ask.decide-amendment.accept"
                                        : "ask.decide-amendment.decline"));
        decision.setValue(true);
        TextArea reason = Fields.words(words, words.text("ask.decide-amendment.text"), "text");
        reason.setVisible(false);
        decision.addValueChangeListener(change -> reason.setVisible(!decision.getValue()));
        dialogs.dialog("decide-amendment", what, decision, reason)
                .open(
                        () ->
                                dialogs.send(
                                        key,
                                        at ->
                                                decision.getValue()
                                                        ? new GoalCommand.AcceptAmendment(
                                                                goal.id(), at, amendment.number())
                                                        : new GoalCommand.DeclineAmendment(
                                                                goal.id(),
                                                                at,
                                                                amendment.number(),
                                                                PersonalText.ofNullable(
                                                                        reason.getValue()))));
    }
}
