package org.labgoals.competency.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.competency.domain.AssessmentRulesState;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.PersonId;

/** Test systems and competency records as the projection last wrote them; one statement each. */
public interface CompetencyRecords {

    /** A person's record; empty while nothing is in it. */
    Optional<CompetencyState> record(PersonId person);

    /** The records of these people that exist. */
    List<CompetencyState> records(Collection<PersonId> people);

    /** Every test system, also those out of use. */
    List<TestSystemState> testSystems();

    Optional<TestSystemState> testSystem(TestSystemId id);

    /** The rules as they were written down; nothing but the shipped ones while there are none. */
    AssessmentRulesState rules();

    /**
     * Everybody on every system they were ever on, without opening a record.
     *
     * @param past whether a day is asked for on which assessments were open that are complete now
     */
    List<PersonOnSystem> everybodyOnSystems(boolean past);

    /** The same of these people only. */
    List<PersonOnSystem> onSystems(Collection<PersonId> people, boolean past);

    /** The version of a test system's, a record's or the rules' row; empty while there is none. */
    OptionalLong version(String id);
}
