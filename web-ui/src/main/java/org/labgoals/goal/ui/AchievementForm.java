package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** Confirms a goal as achieved; each measure that is not met asks for a written exception. */
final class AchievementForm {

    private final StepDialogs dialogs;
    private final GoalState goal;
    private final Words words;
    private final Days days;
    private final TextArea text;
    private final Map<MeasureId, TextArea> exceptions = new LinkedHashMap<>();

    AchievementForm(StepDialogs dialogs, GoalState goal, Words words, Days days) {
        this.dialogs = dialogs;
        this.goal = goal;
        this.words = words;
        this.days = days;
        text = Fields.words(words, words.text("ask.confirm-achieved.text"), "text");
        MeasureWords told = new MeasureWords(words, days);
        for (Measure measure : goal.plan().measures()) {
            MeasureId id = measure.id();
            Course course = Course.of(goal, measure, days.today());
            if (id != null && !course.isMet()) {
                TextArea exception =
                        Fields.words(
                                words,
                                words.text(
                                        "ask.confirm-achieved.exception",
                                        measure.name().orErased()),
                                "exception." + id);
                exception.setHelperText(told.sentence(course));
                exception.setMinRows(2);
                exceptions.put(id, exception);
            }
        }
    }

    void open() {
        RequestKey key = dialogs.key("confirm-achieved");
        SignatureField signature = new SignatureField(Meaning.APPROVED, words);
        Div fields = Build.box("decision-fields");
        exceptions.values().forEach(fields::add);
        dialogs.dialog("confirm-achieved", text, fields, signature)
                .open(() -> signature.sign(() -> dialogs.send(key, this::confirmed)));
    }

    private GoalCommand confirmed(Occasion at) {
        return new GoalCommand.ConfirmAchieved(
                goal.id(), at, PersonalText.of(text.getValue()), written(), days.today());
    }

    private List<MeasureException> written() {
        return exceptions.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().isBlank())
                .map(
                        entry ->
                                new MeasureException(
                                        entry.getKey(),
                                        PersonalText.of(entry.getValue().getValue())))
                .toList();
    }
}
