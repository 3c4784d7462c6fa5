package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Entry;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Takes back what was entered by mistake, with a reason; it stays in the history. */
final class WithdrawForm {

    private WithdrawForm() {}

    /** A small button that opens it, for the person whose record it is. */
    static Button button(CareerForm form, Entry entry, int number, String what) {
        Button button =
                Build.signButton(Glyph.RETURN, form.words().text("career.step.withdraw", what));
        button.addClassName("withdraw-entry");
        button.addClickListener(click -> open(form, entry, number, what));
        return button;
    }

    private static void open(CareerForm form, Entry entry, int number, String what) {
        Words words = form.words();
        Paragraph named = new Paragraph(what);
        named.addClassName("named");
        TextArea reason = Fields.words(words, words.text("career.field.withdraw-reason"), "reason");
        RequestKey key = form.key("withdraw-entry");
        form.dialog("withdraw-entry", named, reason)
                .hinting(() -> Fields.patientData(words, reason.getValue()))
                .open(
                        () ->
                                form.send(
                                        key,
                                        at ->
                                                new CareerCommand.WithdrawEntry(
                                                        form.page().person().id(),
                                                        at,
                                                        entry,
                                                        number,
                                                        PersonalText.of(reason.getValue()))));
    }
}
