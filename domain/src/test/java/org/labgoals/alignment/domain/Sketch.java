package org.labgoals.alignment.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * A picture drawn in sentences: the vision, under it <em>fast</em> (weight 30) and <em>safe</em>
 * (20), under safe hematology’s <em>clean</em> (50); goals as a test wants them.
 */
final class Sketch {

    private final List<GoalFact> goals = new ArrayList<>();
    private final List<ObjectiveFact> objectives = new ArrayList<>();

    static Sketch laboratory() {
        return new Sketch()
                .objective("vision", ObjectiveLevel.VISION, 1)
                .objective("fast", ObjectiveLevel.LABORATORY, 30, "vision")
                .objective("safe", ObjectiveLevel.LABORATORY, 20, "vision")
                .objective("clean", ObjectiveLevel.SECTION, 50, "safe");
    }

    Sketch objective(String id, ObjectiveLevel level, int weight, String... parents) {
        objectives.add(
                new ObjectiveFact(
                        new ObjectiveId(id),
                        level,
                        level == ObjectiveLevel.SECTION ? "Hematology" : null,
                        BigDecimal.valueOf(weight),
                        Arrays.stream(parents).map(ObjectiveId::new).toList()));
        return this;
    }

    Sketch goal(String id, String... supports) {
        return goal(id, "ann", "days", GoalStatus.ACTIVE, Grade.ON_TRACK, false, supports);
    }

    Sketch goal(String id, Grade health, String... supports) {
        return goal(id, "ann", "days", GoalStatus.ACTIVE, health, false, supports);
    }

    Sketch of(String owner, String team, String id, String... supports) {
        return goal(id, owner, team, GoalStatus.ACTIVE, Grade.ON_TRACK, false, supports);
    }

    Sketch personal(String id) {
        return goal(id, "ann", "days", GoalStatus.ACTIVE, Grade.ON_TRACK, true);
    }

    Sketch ended(String id, String... supports) {
        return goal(id, "ann", "days", GoalStatus.ACHIEVED, Grade.NONE, false, supports);
    }

    private Sketch goal(
            String id,
            String owner,
            String team,
            GoalStatus status,
            Grade health,
            boolean personal,
            String... supports) {
        goals.add(
                new GoalFact(
                        new GoalId(id),
                        new PersonId(owner),
                        List.of(new TeamId(team)),
                        status,
                        health,
                        personal,
                        Kind.QUALITY_AND_COMPLIANCE,
                        Horizon.LONG_TERM,
                        Arrays.stream(supports)
                                .map(
                                        each ->
                                                new Support(
                                                        new ObjectiveId(each), Contribution.DIRECT))
                                .toList()));
        return this;
    }

    Picture picture() {
        return Picture.atWork(goals, objectives);
    }
}
