package org.labgoals.objective.application;

import java.util.List;
import java.util.Set;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.people.application.PersonLine;

/**
 * One objective, whole, as one viewer may see it.
 *
 * @param parents those it serves
 * @param children those that serve it directly
 * @param steps what the viewer can do now
 */
public record ObjectivePage(
        ObjectiveState state,
        PersonLine owner,
        PersonLine proposer,
        List<ObjectiveLine> parents,
        List<ObjectiveLine> children,
        Set<Step> steps) {

    /** What a viewer may do to an objective. */
    public enum Step {
        REVISE,
        SET,
        CHANGE,
        MEET,
        MISS,
        RETIRE
    }
}
