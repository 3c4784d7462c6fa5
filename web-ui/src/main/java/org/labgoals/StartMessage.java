package org.labgoals;

import org.labgoals.people.application.FirstAdministrator;
import org.labgoals.shared.application.DemoData;
import org.labgoals.shared.application.ReadOnly;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the product where it is and who may sign in: the demo accounts, or whoever
 * holds the link that makes the first administrator.
 */
@Component
final class StartMessage {

    private static final String DEMO_SIGN_INS =
            """
              Sign in with the password labgoals-demo as
                technologist    owner of goals, led by manager
                technologist2   owner of goals in another section, led by manager2
                manager         activates, reviews and confirms
                manager2        the same for the other section
                director        the whole laboratory
                auditor         reads everything but unsubmitted drafts
                admin           people, teams and roles
            """;

    private static final String FIRST_LINK =
            """
              Nobody can sign in yet. Make the first administrator, once and within a day:
                %s/welcome/%s
            """;

    private final DemoData demo;
    private final FirstAdministrator first;
    private final ReadOnly readOnly;

    StartMessage(DemoData demo, FirstAdministrator first, ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.demo = demo;
        this.first = first;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println(text("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    private String text(String address) {
        return "\nLabGoals is ready: " + address + "\n" + standing() + howToSignIn(address);
    }

    private String standing() {
        return readOnly.why().map(rule -> "  Read-only. " + rule.sentence() + "\n").orElse("");
    }

    private String howToSignIn(String address) {
        return first.link()
                .map(secret -> FIRST_LINK.formatted(address, secret))
                .orElseGet(() -> demo.isShown() ? DEMO_SIGN_INS : "");
    }
}
