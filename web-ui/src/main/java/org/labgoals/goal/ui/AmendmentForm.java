package org.labgoals.goal.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Proposes another target date, other targets or other objectives to support, with a reason. */
final class AmendmentForm {

    private final StepDialogs dialogs;
    private final GoalState goal;
    private final TextArea reason;
    private final DatePicker date;
    private final TargetFields targets;
    private final List<SupportInput> supports = new ArrayList<>();
    private final SupportPart supported;

    AmendmentForm(
            StepDialogs dialogs, GoalDesk desk, GoalState goal, Words words, MeasureWords told) {
        this.dialogs = dialogs;
        this.goal = goal;
        reason = Fields.words(words, words.text("ask.propose-amendment.text"), "text");
        date =
                Fields.day(
                        words,
                        words.text("ask.propose-amendment.date"),
                        goal.plan().targetDate(),
                        null,
                        "date");
        goal.plan().alignments().forEach(each -> supports.add(new SupportInput(each)));
        DraftModel written = DraftModel.of(goal.plan(), 0, null);
        supported =
                new SupportPart(
                        supports,
                        desk.openObjectives(),
                        () -> desk.objectives().suggestions(written.words(), goal.plan().kind()),
                        words,
                        () -> {});
        targets = new TargetFields(goal, words, told);
    }

    void open() {
        RequestKey key = dialogs.key("propose-amendment");
        dialogs.dialog("propose-amendment", reason, date, targets, supported)
                .open(
                        () ->
                                dialogs.send(
                                        key,
                                        at ->
                                                new GoalCommand.ProposeAmendment(
                                                        goal.id(),
                                                        at,
                                                        PersonalText.of(reason.getValue()),
                                                        changes())));
    }

    private PlanChanges changes() {
        return new PlanChanges(
                changed(date.getValue(), goal.plan().targetDate()),
                targets.changed(),
                alignments());
    }

    /** What it is to support, or null when that stays as it is. */
    private @Nullable List<Alignment> alignments() {
        List<Alignment> wanted = supports.stream().map(SupportInput::toAlignment).toList();
        return wanted.equals(goal.plan().alignments()) ? null : wanted;
    }

    private static @Nullable LocalDate changed(
            @Nullable LocalDate wanted, @Nullable LocalDate held) {
        return wanted == null || wanted.equals(held) ? null : wanted;
    }
}
