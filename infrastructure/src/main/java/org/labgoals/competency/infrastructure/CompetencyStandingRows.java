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
                    + " s.firstPatientHereOn, s.assessedOn, s.failing, ";
    String NOW = COLUMNS + "s.elementsOn) from CompetencyStandingRow s";
    String EVER = COLUMNS + "s.rounds) from CompetencyStandingRow s";
    String OF = " where s.person in :people";

    @Query(NOW)
    List<StandingColumns> now();

    @Query(NOW + OF)
    List<StandingColumns> now(Collection<String> people);

    @Query(EVER)
    List<StandingColumns> ever();

    @Query(EVER + OF)
    List<StandingColumns> ever(Collection<String> people);
}
