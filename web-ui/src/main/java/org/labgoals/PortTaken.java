package org.labgoals;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
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
}
