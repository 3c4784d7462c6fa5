package org.labgoals.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.labgoals.people.application.PasskeyQuestion;
import org.labgoals.people.application.Passkeys;
import org.labgoals.shared.application.DemoData;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.ui.BrowserPasskeys;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.ReadOnlyBanner;
import org.labgoals.shared.ui.Words;
import org.springframework.beans.factory.annotation.Value;

/** Where one says who one is; in a demo, cards that say it in one click. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@JavaScript(BrowserPasskeys.SCRIPT)
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> DEMO_ACCOUNTS =
            List.of(
                    "technologist",
                    "technologist2",
                    "manager",
                    "manager2",
                    "director",
                    "auditor",
                    "admin");
    private static final String DEMO_PASSWORD = "labgoals-demo";

    /** Why a sign-in failed, as the door says it in the address. */
    private static final List<String> TROUBLES =
            List.of("error", "locked", "disabled", "away", "passkey");

    /** Why somebody who was signed in is here again. */
    private static final List<String> ENDINGS = List.of("idle", "ended");

    private final Words words = Words.current();
    private final LoginForm form = new LoginForm();
    private final Div notice = Build.box("notice");
    private final Button passkey = new Button();
    private final transient Passkeys passkeys;
    private final long idleMinutes;

    SignInView(
            DemoData demo,
            Passkeys passkeys,
            @Value("${server.servlet.session.timeout}") Duration idle,
            ReadOnly readOnly) {
        this.passkeys = passkeys;
        idleMinutes = Math.max(1, idle.toMinutes());
        addClassName("sign-in");
        Div intro =
                Build.box(
                        "sign-in-intro",
                        Build.box(
                                "brand",
                                Glyph.TARGET.sign(),
                                Build.text("brand-name", words.text("product.name"))),
                        new H1(words.text("sign-in.headline")),
                        new Paragraph(words.text("product.sentence")));
        form.setI18n(texts("sign-in.error-title", "sign-in.error"));
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        notice.getElement().setAttribute("role", "status");
        passkey.setText(words.text("sign-in.passkey-use"));
        passkey.setIcon(Glyph.KEY.sign());
        passkey.addThemeName("tertiary");
        passkey.addClassName("sign-in-passkey");
        passkey.addClickListener(click -> usePasskey());
        passkey.setVisible(false);
        readOnly.why().ifPresent(rule -> add(ReadOnlyBanner.of(rule)));
        add(Build.box("sign-in-main", intro, Build.box("sign-in-form", notice, form, passkey)));
        if (demo.isShown()) {
            add(demoCards());
        }
    }

    private LoginI18n texts(String errorTitle, String error) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(words.text("sign-in.title"));
        texts.getForm().setUsername(words.text("sign-in.account"));
        texts.getForm().setPassword(words.text("sign-in.password"));
        texts.getForm().setSubmit(words.text("sign-in.submit"));
        texts.getErrorMessage().setTitle(words.text(errorTitle));
        texts.getErrorMessage().setMessage(words.text(error));
        texts.getErrorMessage().setUsername(words.text("sign-in.account-missing"));
        texts.getErrorMessage().setPassword(words.text("sign-in.password-missing"));
        return texts;
    }

    private Component demoCards() {
        Div cards = Build.box("demo-cards");
        for (String account : DEMO_ACCOUNTS) {
            Button card =
                    new Button(
                            Build.box(
                                    "demo-card-text",
                                    Build.text(
                                            "demo-card-name",
                                            words.text("sign-in.demo." + account)),
                                    Build.text(
                                            "quiet",
                                            words.text("sign-in.demo." + account + ".sees"))));
            card.addClassName("demo-card");
            card.setId("demo-" + account);
            card.addClickListener(click -> signInAs(account));
            cards.add(card);
        }
        Div demo =
                Build.box(
                        "sign-in-demo",
                        new H2(words.text("sign-in.demo")),
                        Build.quiet(words.text("sign-in.demo-hint", DEMO_PASSWORD)),
                        cards);
        return demo;
    }

    /** A second way, for browsers and addresses that can. */
    @Override
    protected void onAttach(AttachEvent attached) {
        if (passkeys.canBeUsed()) {
            new BrowserPasskeys(this, words)
                    .trouble(passkeys.address(), why -> passkey.setVisible(why.isEmpty()));
        }
    }

    private void usePasskey() {
        String session = VaadinSession.getCurrent().getSession().getId();
        new BrowserPasskeys(this, words)
                .signIn(
                        passkeys.ask(new PasskeyQuestion.ToSignIn(session)),
                        "sign-in/passkey",
                        why -> notice(Glyph.KEY, why));
    }

    private void notice(Glyph glyph, String sentence) {
        Build.fill(notice, glyph.sign(), new Span(sentence));
        notice.setVisible(true);
    }

    private void signInAs(String account) {
        form.getElement()
                .executeJs(
                        "const f=this;const set=(id,v)=>{const"
                            + " e=f.querySelector('#'+id);e.value=v;};"
                            + "set('vaadinLoginUsername',$0);set('vaadinLoginPassword',$1);f.submit();",
                        account,
                        DEMO_PASSWORD);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
        for (String trouble : TROUBLES) {
            if (query.containsKey(trouble)) {
                form.setI18n(texts("sign-in." + trouble + "-title", "sign-in." + trouble));
                form.setError(true);
            }
        }
        notice.setVisible(false);
        for (String ending : ENDINGS) {
            if (query.containsKey(ending)) {
                notice(Glyph.CLOCK, words.text("sign-in." + ending, idleMinutes));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.window", words.text("sign-in.title"));
    }
}
