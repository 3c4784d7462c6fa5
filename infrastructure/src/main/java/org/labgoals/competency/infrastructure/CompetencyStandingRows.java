package org.labgoals.competency.infrastructure;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of who stands how on which system; a matrix reads thousands and changes none. */
interface CompetencyStandingRows extends JpaRepository<CompetencyStandingRow, String> {

    String COLUMNS =
            "select new org.labgoals.competency.infrastructure.StandingColumns(s.person,"
                    + " s.testSystem, s.runs, s.clearances, s.firstPatientOn,"
                    + " s.firstPatientHereOn, s.assessedOn, s.failing, s.elementsOn) from"
                    + " CompetencyStandingRow s";

    @Query(COLUMNS)
    List<StandingColumns> all();

    @Query(COLUMNS + " where s.person in :people")
    List<StandingColumns> of(Collection<String> people);
}
