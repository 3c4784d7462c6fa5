package org.labgoals.goal.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Lets a reviewed goal go on, with another target date and other targets, or the same. */
final class ContinueForm {

    private final StepDialogs dialogs;
    private final GoalState goal;
    private final LocalDate today;
    private final TextArea reason;
    private final DatePicker date;
    private final TargetFields targets;

    ContinueForm(
            StepDialogs dialogs, GoalState goal, Words words, MeasureWords told, LocalDate today) {
        this.dialogs = dialogs;
        this.goal = goal;
        this.today = today;
        reason = Fields.words(words, words.text("ask.continue.text"), "text");
        date =
                Fields.day(
                        words,
                        words.text("ask.continue.date"),
                        goal.plan().targetDate(),
                        null,
                        "date");
        targets = new TargetFields(goal, words, told);
    }

    void open() {
        RequestKey key = dialogs.key("continue");
        dialogs.dialog("continue", date, targets, reason)
                .open(
                        () ->
                                dialogs.send(
                                        key,
                                        at ->
                                                new GoalCommand.ContinueGoal(
                                                        goal.id(),
                                                        at,
                                                        PersonalText.ofNullable(reason.getValue()),
                                                        new PlanChanges(
                                                                newDate(), targets.changed(), null),
                                                        today)));
    }

    private @Nullable LocalDate newDate() {
        LocalDate wanted = date.getValue();
        return wanted == null || wanted.equals(goal.plan().targetDate()) ? null : wanted;
    }
}
