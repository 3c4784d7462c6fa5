package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;

/**
 * A person's competency, whole.
 *
 * @param duties every CLIA duty with its days; none where the viewer only assesses the person
 * @param systems what the viewer may know of, by section and name
 * @param people whoever is mentioned
 * @param mayPlace whether the viewer says which systems the person runs
 */
public record CompetencyPage(
        PersonLine person,
        LocalDate on,
        List<Dated<HeldDuty>> duties,
        List<OnSystem> systems,
        Map<PersonId, PersonLine> people,
        boolean mayPlace) {

    /**
     * The person on one test system.
     *
     * @param standing null where they are not on it that day
     * @param maySign whether the viewer's duties let them assess this person here
     */
    public record OnSystem(
            TestSystemState system,
            SystemRecord record,
            @Nullable SystemStanding standing,
            boolean maySign) {

        /** How they stand; empty where they are not on it. */
        public Optional<SystemStanding> stands() {
            return Optional.ofNullable(standing);
        }
    }
}
