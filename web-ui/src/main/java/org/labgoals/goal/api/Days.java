package org.labgoals.goal.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.shared.api.ProblemFound;

/** The day something happened: as sent, or today in the laboratory's time zone. */
final class Days {

    private final GoalQueries queries;

    Days(GoalQueries queries) {
        this.queries = queries;
    }

    LocalDate on(@Nullable LocalDate sent) {
        return sent == null ? queries.today() : sent;
    }

    /**
     * For a step that happens when it is recorded: its day is read, and kept as the day of
     * recording.
     */
    void notLater(@Nullable LocalDate sent) {
        if (sent != null && sent.isAfter(queries.today())) {
            throw ProblemFound.impossible("in-the-future", "“on” cannot lie in the future.", "on");
        }
    }
}
