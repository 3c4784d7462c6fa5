package org.labgoals.goal.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** Proposes another target date, other targets or other objectives to support, with a reason. */
final class AmendmentForm {

    private final StepDialogs dialogs;
    private final GoalState goal;
    private final Words words;
    private final TextArea reason;
    private final DatePicker date;
    private final Map<Measure, BigDecimalField> targets = new LinkedHashMap<>();
    private final List<SupportInput> supports = new ArrayList<>();
    private final SupportPart supported;

    AmendmentForm(
            StepDialogs dialogs, GoalDesk desk, GoalState goal, Words words, MeasureWords told) {
        this.dialogs = dialogs;
        this.goal = goal;
        this.words = words;
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
        for (Measure measure : goal.plan().measures()) {
            if (measure.form() == MeasureForm.NUMERIC) {
                BigDecimalField field =
                        new BigDecimalField(
                                words.text(
                                        "ask.propose-amendment.target", measure.name().orErased()));
                field.setValue(measure.target());
                field.setHelperText(words.text("ask.propose-amendment.now", told.aim(measure)));
                if (measure.unit() != null) {
                    field.setSuffixComponent(Build.text("quiet", measure.unit()));
                }
                targets.put(measure, Kept.field(field, "target." + measure.id()));
            }
        }
    }

    void open() {
        RequestKey key = dialogs.key("propose-amendment");
        Div fields = Build.box("decision-fields");
        targets.values().forEach(fields::add);
        dialogs.dialog("propose-amendment", reason, date, fields, supported)
                .hinting(() -> Fields.patientData(words, reason.getValue()))
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
                measures(goal, targets),
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

    /** The measures with their new targets, or null when none is new. */
    static @Nullable List<Measure> measures(GoalState goal, Map<Measure, BigDecimalField> targets) {
        List<Measure> wanted = new ArrayList<>();
        for (Measure measure : goal.plan().measures()) {
            BigDecimalField field = targets.get(measure);
            wanted.add(field == null ? measure : withTarget(measure, field.getValue()));
        }
        return wanted.equals(goal.plan().measures()) ? null : wanted;
    }

    private static Measure withTarget(Measure measure, @Nullable BigDecimal target) {
        BigDecimal held = measure.target();
        if (target == null || (held != null && held.compareTo(target) == 0)) {
            return measure;
        }
        return new Measure(
                measure.id(),
                measure.name(),
                measure.form(),
                measure.unit(),
                measure.direction(),
                measure.baseline(),
                target,
                measure.lowerLimit(),
                measure.levels());
    }
}
