package org.labgoals.goal.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.PersonId;

/** The goals' rows, as the projection last wrote them. */
public interface GoalRecords {

    Optional<GoalState> goal(GoalId goal);

    /** Whether the goal is in scope today, without opening it; false while there is no row. */
    boolean covers(GoalScope scope, GoalId goal);

    /** The row's version, empty while there is no row. */
    OptionalLong version(GoalId goal);

    /**
     * The goals wanted among those in scope, latest change first.
     *
     * @param members who is in the wanted team; empty when none is wanted
     */
    PageOf<GoalState> find(FindGoals wanted, Set<PersonId> members, GoalScope scope);

    /**
     * The person's own goals that are over or are not, latest change first, with how many there are
     * in all. Not authorised by itself.
     */
    PageOf<GoalState> own(PersonId owner, boolean over, int most);

    /** Those of the goals that are in scope. */
    List<GoalState> some(Collection<GoalId> goals, GoalScope scope);

    /** Every goal in scope that is not over, but for private drafts of others. */
    List<GoalState> open(GoalScope scope);

    /**
     * Every goal that the person owns or has a part in and that was ever active, in one statement:
     * what their career is made of. Not authorised by itself.
     */
    List<GoalOfCareer> careerOf(PersonId person);
}
