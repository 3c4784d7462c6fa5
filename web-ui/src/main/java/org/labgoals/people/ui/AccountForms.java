package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** Whether somebody can sign in, and what an administrator can change about it. */
final class AccountForms {

    private final AdministrationDesk desk;
    private final Words words;
    private final PersonLine line;
    private final Runnable recorded;

    AccountForms(AdministrationDesk desk, Words words, PersonLine line, Runnable recorded) {
        this.desk = desk;
        this.words = words;
        this.line = line;
        this.recorded = recorded;
    }

    /** Disables an account, or enables one that is disabled; a sentence where there is none. */
    Component account() {
        return desk.keeping()
                .of(line.id())
                .map(account -> account.disabled() ? disabled(account) : enabled(account))
                .orElseGet(() -> Build.quiet(words.text("record.no-account")));
    }

    private Component enabled(Account account) {
        TextArea reason = new TextArea(words.text("record.disable-reason"));
        reason.setHelperText(words.text("record.disable-hint"));
        return new FactForm(
                words,
                "record.disable",
                List.of(reason),
                () -> {
                    desk.keeping().disable(line.id(), reason.getValue());
                    recorded.run();
                },
                Build.quiet(words.text("record.account-is", account.username())),
                reason);
    }

    private Component disabled(Account account) {
        String why =
                desk.keeping().disabling(line.id()).map(disabling -> disabling.reason()).orElse("");
        return new FactForm(
                words,
                "record.enable",
                List.of(),
                () -> {
                    desk.keeping().enable(line.id());
                    recorded.run();
                },
                Build.quiet(words.text("record.account-disabled", account.username(), why)));
    }

    /** Makes a new link for who lost theirs, or forgot the password. */
    Component link() {
        TextField address = new TextField();
        return new AdministrationForm(words) {
            {
                address.setLabel(words.text("administration.mail"));
                address.setHelperText(words.text("administration.mail-hint"));
                lay(
                        "administration.make-link",
                        Build.quiet(words.text("record.link-hint")),
                        address);
            }

            @Override
            void send() {
                if (!address.getValue().isBlank()) {
                    desk.mail().give(line.id(), address.getValue());
                    address.clear();
                }
                showLink(
                        words.text("administration.link-made", line.name()),
                        desk.invitations().invite(line.id()));
            }
        };
    }
}
