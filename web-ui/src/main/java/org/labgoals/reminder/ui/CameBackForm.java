package org.labgoals.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.labgoals.reminder.application.MailRoom;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Where an administrator says that a mail came back later. */
final class CameBackForm extends Div {

    private final transient MailRoom room;
    private final transient Words words;
    private final transient Runnable done;
    private final TextField address;
    private final TextField why;
    private final Div said = Build.box("refusal");

    CameBackForm(MailRoom room, Words words, Runnable done) {
        this.room = room;
        this.words = words;
        this.done = done;
        addClassName("form-column");
        said.getElement().setAttribute("role", "alert");
        address = new TextField(words.text("mail.came-back.address"));
        why = new TextField(words.text("mail.came-back.why"));
        why.setHelperText(words.text("mail.came-back.why-hint"));
        add(address, why, said, new Button(words.text("mail.came-back.do"), click -> send()));
    }

    private void send() {
        said.removeAll();
        try {
            int found = room.cameBack(address.getValue(), why.getValue());
            Toast.done(words.text("mail.came-back.done", found));
            address.clear();
            why.clear();
            done.run();
        } catch (RuntimeException problem) {
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
            said.add(Glyph.AT_RISK.sign(), new Span(Sentences.of(problem, words)));
        }
    }
}
