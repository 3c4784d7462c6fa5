package org.labgoals.platform.settings;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the product cannot start, in one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CannotStartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart refusal) {
                System.err.println("LabGoals cannot start: " + refusal.getMessage());
                return true;
            }
        }
        return false;
    }
}
