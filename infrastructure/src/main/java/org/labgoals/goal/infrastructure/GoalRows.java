package org.labgoals.goal.infrastructure;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The table of goals. */
interface GoalRows extends JpaRepository<GoalRow, String>, JpaSpecificationExecutor<GoalRow> {

    @Query("select goal.version from GoalRow goal where goal.id = :id")
    Optional<Long> versionOf(String id);
}
