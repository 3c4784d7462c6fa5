package org.labgoals.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.labgoals.people.application.FirstAdministrator;
import org.labgoals.people.application.Invitations;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.ReadOnlyBanner;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Words;

/**
 * Behind a link that works once: the first administrator, or somebody invited, chooses how to sign
 * in.
 */
@Route(value = "welcome/:secret", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Words words = Words.current();
    private final FirstAdministrator first;
    private final Invitations invitations;
    private final transient ReadOnly readOnly;
    private final Div said = Build.box("refusal");

    WelcomeView(FirstAdministrator first, Invitations invitations, ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.first = first;
        this.invitations = invitations;
        addClassNames("page", "problem");
        said.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        readOnly.why().ifPresent(rule -> add(ReadOnlyBanner.of(rule)));
        Optional<Invitations.Invited> invited = invitations.look(secret);
        if (first.works(secret)) {
            firstAdministrator(secret);
        } else if (invited.isPresent()) {
            invitation(secret, invited.get());
        } else {
            add(
                    new H1(words.text("welcome.ended")),
                    Build.quiet(words.text("welcome.ended-sentence")),
                    Build.buttonLink("sign-in", words.text("welcome.sign-in"), true));
        }
    }

    private void firstAdministrator(String secret) {
        TextField name = new TextField(words.text("welcome.name"));
        TextField account = new TextField(words.text("sign-in.account"));
        PasswordField password = password();
        add(
                new H1(words.text("welcome.first")),
                Build.quiet(words.text("welcome.first-sentence")),
                Build.box(
                        "form-column",
                        name,
                        account,
                        password,
                        said,
                        button(
                                () ->
                                        first.complete(
                                                secret,
                                                name.getValue(),
                                                account.getValue(),
                                                password.getValue()))));
    }

    private void invitation(String secret, Invitations.Invited invited) {
        TextField account = new TextField(words.text("sign-in.account"));
        invited.username()
                .ifPresent(
                        held -> {
                            account.setValue(held);
                            account.setReadOnly(true);
                        });
        PasswordField password = password();
        add(
                new H1(words.text("welcome.invited", invited.person().name())),
                Build.quiet(words.text("welcome.invited-sentence")),
                Build.box(
                        "form-column",
                        account,
                        password,
                        said,
                        button(
                                () ->
                                        invitations.accept(
                                                secret, account.getValue(), password.getValue()))));
    }

    private PasswordField password() {
        PasswordField password = new PasswordField(words.text("account.next"));
        password.setHelperText(words.text("account.next-hint"));
        return password;
    }

    private Button button(Runnable work) {
        Button button =
                new Button(
                        words.text("welcome.done"),
                        click -> {
                            said.removeAll();
                            try {
                                work.run();
                                click.getSource().getUI().ifPresent(ui -> ui.navigate("sign-in"));
                            } catch (RuntimeException problem) {
                                click.getSource().setEnabled(true);
                                said.add(
                                        Glyph.AT_RISK.sign(),
                                        new Span(Sentences.of(problem, words)));
                                if (!Sentences.isExpected(problem)) {
                                    throw problem;
                                }
                            }
                        });
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        return button;
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.window", words.text("welcome.title"));
    }
}
