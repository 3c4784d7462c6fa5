package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;

/**
 * Who stands how on which test system on a day.
 *
 * @param systems the columns: in use that day, with somebody on them, by section and name
 * @param rows one a person, by name
 * @param assessable the systems on which the viewer's own duties let them assess
 */
public record CompetencyMatrix(
        LocalDate on,
        List<TestSystemState> systems,
        List<Row> rows,
        List<TestSystemId> assessable) {

    /** A person and their standing on the systems they are on that day. */
    public record Row(PersonLine person, Map<TestSystemId, SystemStanding> standings) {

        /** How they stand on the system; empty where they are not on it. */
        public Optional<SystemStanding> on(TestSystemId system) {
            return Optional.ofNullable(standings.get(system));
        }
    }

    /** How many cells have this status. */
    public long count(CompetencyStatus status) {
        return rows.stream()
                .flatMap(row -> row.standings().values().stream())
                .filter(standing -> standing.status() == status)
                .count();
    }

    /** The person's row, if they are in the matrix. */
    public Optional<Row> row(PersonId person) {
        return rows.stream().filter(row -> row.person().id().equals(person)).findFirst();
    }
}
