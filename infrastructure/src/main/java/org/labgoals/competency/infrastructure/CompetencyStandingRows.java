package org.labgoals.competency.infrastructure;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of who stands how on which system. */
interface CompetencyStandingRows extends JpaRepository<CompetencyStandingRow, String> {

    List<CompetencyStandingRow> findByPersonIn(Collection<String> people);
}
