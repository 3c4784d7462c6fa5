package org.labgoals.platform.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Knows the one violation that means "somebody was faster": the constraint on aggregate and
 * sequence. Any other is a fault or a refusal, and repeating it would not help.
 */
final class SequenceTaken implements PersistenceExceptionResolver {

    static final String CONSTRAINT = "domain_event_one_per_sequence";
    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(@Nullable Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (isTaken(cause)
                    || (cause instanceof SQLException sql && isTaken(sql.getNextException()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(@Nullable Throwable cause) {
        return cause instanceof PSQLException postgres
                && UNIQUE_VIOLATION.equals(postgres.getSQLState())
                && postgres.getServerErrorMessage() != null
                && CONSTRAINT.equals(postgres.getServerErrorMessage().getConstraint());
    }
}
