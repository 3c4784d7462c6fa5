package org.labgoals.goal.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.labgoals.goal.domain.GoalStatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The table of goals. */
interface GoalRows extends JpaRepository<GoalRow, String>, JpaSpecificationExecutor<GoalRow> {

    @Query("select goal.version from GoalRow goal where goal.id = :id")
    Optional<Long> versionOf(String id);

    @Query(
            """
            select goal.career from GoalRow goal
            where goal.ownerOnly = false and goal.status in :statuses
            and (goal.owner = :person or array_contains(goal.contributors, :person))
            """)
    List<String> ofCareer(String person, Collection<GoalStatus> statuses);
}
