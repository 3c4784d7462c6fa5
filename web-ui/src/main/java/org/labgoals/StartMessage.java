package org.labgoals;

import org.labgoals.shared.application.DemoData;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the product where it is and, with demo data, who may sign in. */
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

    private final DemoData demo;

    StartMessage(DemoData demo) {
        this.demo = demo;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println(text(web.getWebServer().getPort()));
        }
    }

    private String text(int port) {
        var ready = "\nLabGoals is ready: http://localhost:" + port + "\n";
        return demo.isShown() ? ready + DEMO_SIGN_INS : ready;
    }
}
