package org.labgoals.goal.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** First step: what is to be reached, why, of which kind and until when. */
final class WhatStep extends Div {

    WhatStep(DraftModel model, Words words, Runnable changed) {
        addClassName("step-body");
        TextField title = Kept.field(new TextField(words.text("draft.goal-title")), "title");
        title.setId("goal-title");
        title.setHelperText(words.text("draft.goal-title-hint"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setWidthFull();
        title.setValue(model.title);
        title.addValueChangeListener(
                change -> {
                    model.title = change.getValue();
                    changed.run();
                });
        TextArea why = Fields.words(words, words.text("draft.goal-why"), "why");
        why.setValue(model.why);
        why.addValueChangeListener(
                change -> {
                    model.why = change.getValue();
                    changed.run();
                });
        add(
                title,
                why,
                Build.box("pair", kind(model, words, changed), horizon(model, words, changed)));
        add(dates(model, words, changed), softSkills(model, words, changed));
    }

    private static Select<Kind> kind(DraftModel model, Words words, Runnable changed) {
        Select<Kind> kind = new Select<>();
        kind.setLabel(words.text("plan.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        kind.setWidthFull();
        kind.setValue(model.kind);
        kind.addValueChangeListener(
                change -> {
                    model.kind = change.getValue();
                    changed.run();
                });
        return kind;
    }

    private static RadioButtonGroup<Horizon> horizon(
            DraftModel model, Words words, Runnable changed) {
        RadioButtonGroup<Horizon> horizon = new RadioButtonGroup<>();
        horizon.setLabel(words.text("plan.horizon"));
        horizon.setItems(Horizon.values());
        horizon.setItemLabelGenerator(words::of);
        horizon.setHelperText(words.text("draft.horizon-hint"));
        horizon.setValue(model.horizon);
        horizon.addValueChangeListener(
                change -> {
                    model.horizon = change.getValue();
                    changed.run();
                });
        return horizon;
    }

    private static Div dates(DraftModel model, Words words, Runnable changed) {
        DatePicker start =
                Fields.day(words, words.text("plan.start"), model.startDate, null, "start");
        start.addValueChangeListener(
                change -> {
                    model.startDate = change.getValue();
                    changed.run();
                });
        DatePicker target =
                Fields.day(words, words.text("plan.target"), model.targetDate, null, "target");
        target.addValueChangeListener(
                change -> {
                    model.targetDate = change.getValue();
                    changed.run();
                });
        return Build.box("pair", start, target);
    }

    private static CheckboxGroup<SoftSkill> softSkills(
            DraftModel model, Words words, Runnable changed) {
        CheckboxGroup<SoftSkill> skills = new CheckboxGroup<>();
        skills.setLabel(words.text("draft.soft-skills"));
        skills.setItems(SoftSkill.values());
        skills.setItemLabelGenerator(words::of);
        skills.setValue(model.softSkills);
        skills.addValueChangeListener(
                change -> {
                    model.softSkills.clear();
                    model.softSkills.addAll(change.getValue());
                    changed.run();
                });
        return skills;
    }
}
