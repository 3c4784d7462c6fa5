package org.labgoals.platform.postgres;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that the database was written by another version, or by somebody else. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ForeignSchemaReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayException foreign) {
                var words = String.valueOf(foreign.getMessage()).lines().limit(2).toList();
                System.err.println(
                        "LabGoals cannot start: its tables in the database are not those this"
                                + " version knows; use the version that wrote them, or another"
                                + " database. "
                                + String.join(" ", words));
                return true;
            }
        }
        return false;
    }
}
