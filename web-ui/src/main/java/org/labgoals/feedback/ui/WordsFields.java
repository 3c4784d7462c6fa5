package org.labgoals.feedback.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.labgoals.feedback.application.Receipt;
import org.labgoals.feedback.application.Wanted;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** What somebody says, whom it is for, and whether without their name. */
final class WordsFields extends Div {

    private final TextArea text;
    private final RadioButtonGroup<FeedbackAudience> audience = new RadioButtonGroup<>();
    private final Checkbox anonymous;

    /**
     * @param person what the person it is about is called
     * @param canBeAnonymous whether enough were asked
     */
    WordsFields(Words words, String person, boolean canBeAnonymous) {
        addClassName("decision-fields");
        text = Fields.words(words, words.text("feedback.words"), "text");
        text.setMinRows(5);
        audience.setLabel(words.text("feedback.audience"));
        audience.setItems(FeedbackAudience.ALSO_PERSON, FeedbackAudience.MANAGER_ONLY);
        audience.setItemLabelGenerator(
                each ->
                        words.text(
                                each == FeedbackAudience.ALSO_PERSON
                                        ? "feedback.for-person"
                                        : "feedback.for-manager",
                                person));
        audience.setValue(FeedbackAudience.ALSO_PERSON);
        anonymous = new Checkbox(words.text("feedback.anonymous"));
        var why = Build.styled(Build.quiet(words.text("feedback.anonymous-why")), "small");
        why.setVisible(false);
        anonymous.addValueChangeListener(change -> why.setVisible(change.getValue()));
        add(text, audience);
        if (canBeAnonymous) {
            add(anonymous, why);
        } else {
            add(Build.styled(Build.quiet(words.text("feedback.not-anonymous")), "small"));
        }
    }

    TextArea needed() {
        return text;
    }

    Wanted.Words said() {
        return new Wanted.Words(
                PersonalText.of(text.getValue()), audience.getValue(), anonymous.getValue());
    }

    /** Says what becomes of it; without a name there is nothing to lead back to. */
    static Outcome received(Receipt receipt, Words words, Days days) {
        if (receipt.isAnonymous()) {
            Toast.done(words.text("feedback.kept-until", days.day(receipt.shownFrom())));
        }
        return new Outcome("", 0, receipt.pending(), false);
    }
}
