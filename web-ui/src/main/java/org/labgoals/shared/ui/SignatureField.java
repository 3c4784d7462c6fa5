package org.labgoals.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Supplier;
import org.labgoals.shared.application.EnteredAgain;
import org.labgoals.shared.application.Meaning;

/** Says what a signature means and takes the password again; never kept by the browser. */
public final class SignatureField extends Div {

    private final PasswordField password = new PasswordField();

    public SignatureField(Meaning meaning, Words words) {
        addClassName("signature");
        Span statement =
                Build.text("signature-meaning", words.text("signature.ask", words.of(meaning)));
        password.setLabel(words.text("signature.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setWidthFull();
        add(Build.box("signature-line", Glyph.KEY.sign(), statement), password);
    }

    /** What the work answers, done with the password at hand; the field is emptied. */
    public <T> T sign(Supplier<T> work) {
        String entered = password.getValue();
        password.clear();
        return EnteredAgain.call(entered, work::get);
    }
}
