package org.labgoals.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.labgoals.reminder.application.MailKind;
import org.labgoals.reminder.application.Unsubscribing;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/**
 * Behind the link that stands in a mail: one click and no more of its kind. A look alone changes
 * nothing, since programs look at links before their readers do.
 */
@Route(value = "unsubscribe/:secret", autoLayout = false)
@AnonymousAllowed
class UnsubscribeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Words words = Words.current();
    private final Unsubscribing unsubscribing;

    UnsubscribeView(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
        addClassNames("page", "problem");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        unsubscribing.look(secret).ifPresentOrElse(kind -> ask(secret, kind), this::ended);
    }

    private void ask(String secret, MailKind kind) {
        Button spare =
                new Button(
                        words.text("unsubscribe.do"),
                        click -> {
                            unsubscribing.spare(secret);
                            show("unsubscribe.done", "unsubscribe.done-sentence");
                        });
        spare.addThemeName("primary");
        Build.fill(
                this,
                new H1(words.text("unsubscribe.title")),
                Build.quiet(words.text("unsubscribe.sentence", words.of(kind))),
                spare);
    }

    private void ended() {
        show("unsubscribe.ended", "unsubscribe.ended-sentence");
    }

    private void show(String headline, String sentence) {
        Build.fill(
                this,
                new H1(words.text(headline)),
                Build.quiet(words.text(sentence)),
                Build.buttonLink("account", words.text("unsubscribe.to-account"), true));
    }

    @Override
    public String getPageTitle() {
        return words.text("shell.window", words.text("unsubscribe.title"));
    }
}
