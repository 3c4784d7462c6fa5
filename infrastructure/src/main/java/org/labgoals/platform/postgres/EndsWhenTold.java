package org.labgoals.platform.postgres;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends the product when the system tells it to. One that runs is closed in order. One that is still
 * starting does not finish that first, as Spring's own hook would: its database is stopped, and
 * what the half-started parts say about it is not for the operator.
 */
final class EndsWhenTold implements ApplicationListener<ApplicationEvent> {

    private static final Set<ConfigurableApplicationContext> RUNNING =
            ConcurrentHashMap.newKeySet();

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationStartingEvent starting
                && isThisProgram(starting.getSpringApplication())) {
            starting.getSpringApplication().setRegisterShutdownHook(false);
            Runtime.getRuntime().addShutdownHook(new Thread(EndsWhenTold::end, "end"));
        } else if (event instanceof ApplicationReadyEvent ready
                && isThisProgram(ready.getSpringApplication())) {
            RUNNING.add(ready.getApplicationContext());
        }
    }

    /** Rather than a part of it, started by a test. */
    private static boolean isThisProgram(SpringApplication application) {
        var main = application.getMainApplicationClass();
        return main != null && main.getName().startsWith("org.labgoals.");
    }

    private static void end() {
        if (!RUNNING.isEmpty()) {
            RUNNING.forEach(ConfigurableApplicationContext::close);
            return;
        }
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        EmbeddedPostgres.closeAll();
    }
}
