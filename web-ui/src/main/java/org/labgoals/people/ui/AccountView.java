package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.labgoals.people.application.AccessTokens;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.OwnAccount;
import org.labgoals.people.application.OwnPasskeys;
import org.labgoals.reminder.application.OwnCalendar;
import org.labgoals.reminder.application.OwnMail;
import org.labgoals.reminder.ui.CalendarPart;
import org.labgoals.reminder.ui.MailPart;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/**
 * The own account: reminders by mail and calendar, another password, passkeys, and tokens for
 * programs.
 */
@Route("account")
@PermitAll
class AccountView extends Main implements Titled {

    private final Words words = Words.current();
    private final OwnAccount account;
    private final OwnPasskeys passkeys;
    private final Days days;
    private final CurrentViewer viewers;
    private final Div tokens = new Div();
    private RequestKey tokenForm;

    AccountView(
            OwnAccount account,
            OwnPasskeys passkeys,
            OwnMail mail,
            OwnCalendar calendar,
            CurrentViewer viewers,
            Today today,
            Directory directory) {
        this.account = account;
        this.passkeys = passkeys;
        this.viewers = viewers;
        this.tokenForm = newTokenForm();
        this.days = new Days(words, today.date(), directory.zone());
        addClassName("page");
        add(
                Build.box("page-head", new H1(words.text("account.title"))),
                Build.section(words.text("account.record"), record()),
                Build.section(
                        words.text("mail.title"), new MailPart(mail, directory.zone(), words)),
                Build.section(words.text("calendar.title"), new CalendarPart(calendar, words)),
                Build.section(words.text("account.password"), password()),
                Build.section(words.text("passkey.title"), new PasskeysPart(passkeys, days, words)),
                Build.section(words.text("account.tokens"), newToken(), tokens));
        showTokens();
    }

    private Component record() {
        return new Anchor(
                "people/" + viewers.get().person().value() + "/access-log",
                words.text("access-log.link-own"));
    }

    private Component password() {
        PasswordField present = new PasswordField(words.text("account.present"));
        PasswordField next = new PasswordField(words.text("account.next"));
        next.setHelperText(words.text("account.next-hint"));
        Checkbox tokensToo = new Checkbox(words.text("account.tokens-too"));
        Div said = said();
        Button change =
                new Button(
                        words.text("account.change"),
                        click ->
                                trying(
                                        said,
                                        () -> {
                                            account.changePassword(
                                                    present.getValue(),
                                                    next.getValue(),
                                                    tokensToo.getValue());
                                            present.clear();
                                            next.clear();
                                            tokensToo.clear();
                                            Toast.done(
                                                    words.text(
                                                            "account.changed",
                                                            account.tokens().size(),
                                                            passkeys.all().size()));
                                            showTokens();
                                        }));
        return Build.box("form-column", present, next, tokensToo, said, change);
    }

    private Component newToken() {
        TextField name = new TextField(words.text("account.token-name"));
        name.setHelperText(words.text("account.token-hint"));
        Div said = said();
        Div secret = new Div();
        Button create =
                new Button(
                        words.text("account.token-create"),
                        click ->
                                trying(
                                        said,
                                        () -> {
                                            Code shown =
                                                    new Code(secretOfNewToken(name.getValue()));
                                            name.clear();
                                            Build.fill(
                                                    secret,
                                                    Build.box(
                                                            "notice",
                                                            Glyph.KEY.sign(),
                                                            Build.box(
                                                                    "token-secret",
                                                                    new Span(
                                                                            words.text(
                                                                                    "account.token-once")),
                                                                    shown)));
                                            showTokens();
                                        }));
        return Build.box("form-column", name, said, create, secret);
    }

    /** Makes a token; the form is a new one from then on. */
    private String secretOfNewToken(String name) {
        String secret = account.createToken(tokenForm, name).secret();
        tokenForm = newTokenForm();
        return secret == null ? words.text("account.token-told") : secret;
    }

    private RequestKey newTokenForm() {
        return FormKey.opened(viewers.get(), "create-token", "account");
    }

    private void showTokens() {
        List<AccessTokens.Token> held = account.tokens();
        if (held.isEmpty()) {
            Build.fill(tokens, Build.quiet(words.text("account.no-tokens")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("token-list");
        held.forEach(token -> list.add(item(token)));
        Build.fill(tokens, list);
    }

    private ListItem item(AccessTokens.Token token) {
        Button revoke =
                new Button(
                        words.text("account.token-revoke"),
                        click -> {
                            account.revokeToken(token.id());
                            showTokens();
                        });
        revoke.addThemeName("tertiary small");
        revoke.setAriaLabel(words.text("account.token-revoke-this", token.name()));
        String used =
                token.lastUsed() == null
                        ? words.text("account.token-unused")
                        : words.text(
                                "account.token-used", days.distance(days.dayOf(token.lastUsed())));
        String made = words.text("account.token-made", days.day(days.dayOf(token.created())), used);
        return new ListItem(
                Build.box(
                        "token",
                        Build.text("menu-name", token.name()),
                        Build.text("quiet small", made)),
                revoke);
    }

    private static Div said() {
        Div said = Build.box("refusal");
        said.getElement().setAttribute("role", "alert");
        return said;
    }

    private void trying(Div said, Runnable work) {
        said.removeAll();
        try {
            work.run();
        } catch (RuntimeException problem) {
            said.add(Glyph.AT_RISK.sign(), new Span(Sentences.of(problem, words)));
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
        }
    }

    @Override
    public String title() {
        return words.text("account.title");
    }
}
