package org.labgoals.platform.postgres;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** Tells a database without room on its disk from one that is away. */
public final class DiskFull {

    private static final String STATE = "53100";

    private DiskFull() {}

    /** Whether the failure came of it; PostgreSQL has taken back then what it was about. */
    public static boolean isCauseOf(Exception failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException inDatabase
                && STATE.equals(inDatabase.getSQLState());
    }
}
