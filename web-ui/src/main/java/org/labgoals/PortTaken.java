package org.labgoals;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that somebody else answers on the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTaken implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                System.err.println(
                        "LabGoals cannot start: port "
                                + taken.getPort()
                                + " is taken by another program; stop that, or set LABGOALS_PORT.");
                return true;
            }
        }
        return false;
    }

    /** Finds out before a database is started and a laboratory is filled for nothing. */
    static final class Early implements ApplicationListener<ApplicationPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationPreparedEvent prepared) {
            var environment = prepared.getApplicationContext().getEnvironment();
            int port = environment.getRequiredProperty("labgoals.port", Integer.class);
            try (var socket = new ServerSocket(port)) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                throw new PortInUseException(port, taken);
            }
        }
    }
}
