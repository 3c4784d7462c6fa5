package org.labgoals.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.labgoals.people.application.OwnPasskeys;
import org.labgoals.people.application.Passkeys;
import org.labgoals.shared.ui.BrowserPasskeys;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** The own passkeys: which there are, one more, one less. */
@JavaScript(BrowserPasskeys.SCRIPT)
final class PasskeysPart extends Div {

    private final transient Words words;
    private final transient OwnPasskeys passkeys;
    private final transient Days days;
    private final TextField name;
    private final PasswordField password;
    private final Div form;
    private final Div said = Build.box("refusal");
    private final Div why = new Div();
    private final Div list = new Div();

    PasskeysPart(OwnPasskeys passkeys, Days days, Words words) {
        this.passkeys = passkeys;
        this.days = days;
        this.words = words;
        addClassName("passkeys");
        said.getElement().setAttribute("role", "alert");
        name = new TextField(words.text("passkey.name"));
        name.setHelperText(words.text("passkey.name-hint"));
        password = new PasswordField(words.text("account.present"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        form =
                Build.box(
                        "form-column",
                        name,
                        password,
                        said,
                        new Button(words.text("passkey.add"), click -> add()));
        form.setVisible(false);
        add(Build.quiet(words.text("passkey.what")), why, form, list);
        showAll();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (passkeys.canBeUsed()) {
            new BrowserPasskeys(this, words).trouble(passkeys.address(), this::explain);
        } else {
            explain(words.text("passkey.no-way", passkeys.address()));
        }
    }

    private void explain(String trouble) {
        form.setVisible(trouble.isEmpty());
        why.removeAll();
        if (!trouble.isEmpty()) {
            why.add(Build.box("notice", Glyph.KEY.sign(), new Span(trouble)));
        }
    }

    private void add() {
        said.removeAll();
        var called = name.getValue();
        trying(
                () ->
                        new BrowserPasskeys(this, words)
                                .make(
                                        passkeys.askToAdd(called, password.getValue()),
                                        made -> trying(() -> keep(called, made)),
                                        this::say));
        password.clear();
    }

    private void keep(String called, String made) {
        passkeys.add(called, made);
        name.clear();
        Toast.done(words.text("passkey.added"));
        showAll();
    }

    private void showAll() {
        var all = passkeys.all();
        if (all.isEmpty()) {
            Build.fill(list, Build.quiet(words.text("passkey.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("token-list");
        all.forEach(each -> items.add(item(each)));
        Build.fill(list, items);
    }

    private ListItem item(Passkeys.Passkey passkey) {
        var remove =
                new Button(
                        words.text("passkey.remove"),
                        click -> {
                            passkeys.remove(passkey.id());
                            Toast.done(words.text("passkey.removed"));
                            showAll();
                        });
        remove.addThemeName("tertiary small");
        remove.setAriaLabel(words.text("passkey.remove-this", passkey.name()));
        var last = passkey.lastUsed();
        var used =
                last == null
                        ? words.text("account.token-unused")
                        : words.text("account.token-used", days.distance(days.dayOf(last)));
        var made = words.text("passkey.made", days.day(days.dayOf(passkey.created())), used);
        return new ListItem(
                Build.box(
                        "token",
                        Build.text("menu-name", passkey.name()),
                        Build.text("quiet small", made)),
                remove);
    }

    private void trying(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException problem) {
            say(Sentences.of(problem, words));
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
        }
    }

    private void say(String sentence) {
        Build.fill(said, Glyph.AT_RISK.sign(), new Span(sentence));
    }
}
