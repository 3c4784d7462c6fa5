package org.labgoals.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.OwnPasskeys;
import org.labgoals.shared.application.Entered;
import org.labgoals.shared.application.EnteredAgain;
import org.labgoals.shared.application.Meaning;

/**
 * Says what a signature means and takes the password again, or a passkey where the viewer has one;
 * never kept by the browser.
 */
@JavaScript(BrowserPasskeys.SCRIPT)
public final class SignatureField extends Div {

    private final transient Words words;
    private final Meaning meaning;
    private final PasswordField password = new PasswordField();
    private final Span statement;
    private final Div beside = new Div();
    private final Div said = Build.box("signature-said");
    private boolean offered;
    private @Nullable String answer;

    public SignatureField(Meaning meaning, Words words) {
        this.meaning = meaning;
        this.words = words;
        addClassName("signature");
        statement = Build.text("signature-meaning", words.text("signature.ask", words.of(meaning)));
        password.setLabel(words.text("signature.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setWidthFull();
        said.getElement().setAttribute("role", "status");
        beside.setVisible(false);
        add(Build.box("signature-line", Glyph.KEY.sign(), statement), password, beside, said);
    }

    /** What the work answers, done with what was entered at hand; the field is emptied. */
    public <T> T sign(Supplier<T> work) {
        var entered =
                answer == null
                        ? new Entered.Password(password.getValue())
                        : new Entered.Passkey(answer);
        password.clear();
        hold(null);
        return EnteredAgain.call(entered, work::get);
    }

    /** Asks the container for the passkeys, so that no form has to carry them along. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var own =
                attached.getUI()
                        .getInternals()
                        .getSession()
                        .getService()
                        .getInstantiator()
                        .getOrCreate(OwnPasskeys.class);
        if (own.canSign()) {
            new BrowserPasskeys(this, words)
                    .trouble(
                            own.address(),
                            why -> {
                                if (why.isEmpty()) {
                                    offer(own);
                                }
                            });
        }
    }

    private void offer(OwnPasskeys own) {
        var use =
                new Button(
                        words.text("signature.use-passkey"),
                        Glyph.KEY.sign(),
                        click ->
                                new BrowserPasskeys(this, words)
                                        .use(own.askToSign(meaning), this::hold, this::say));
        use.addThemeName("tertiary");
        statement.setText(words.text("signature.ask-either", words.of(meaning)));
        Build.fill(beside, use);
        offered = true;
        beside.setVisible(answer == null);
    }

    /** Keeps the passkey's answer until the step is sent, in place of a password. */
    private void hold(@Nullable String given) {
        answer = given;
        password.setVisible(given == null);
        beside.setVisible(offered && given == null);
        said.removeAll();
        if (given != null) {
            say(words.text("signature.passkey-used"));
            forgetRefusal();
        }
    }

    /** What was refused before was about something else that was entered. */
    private void forgetRefusal() {
        var form = findAncestor(ShowsRefusal.class);
        if (form != null) {
            form.forgetRefusal();
        }
    }

    private void say(String sentence) {
        Build.fill(said, new Span(sentence));
    }
}
