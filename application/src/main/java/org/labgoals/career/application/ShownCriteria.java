package org.labgoals.career.application;

import java.util.List;
import org.labgoals.career.domain.ShownCriterion;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Today;
import org.springframework.stereotype.Component;

/**
 * What the owner of a goal did that shows the criteria it says it meets. Whoever may not know of
 * the owner's career record sees none of it.
 */
@Component
public class ShownCriteria {

    private final CurrentViewer viewer;
    private final CareerSight sight;
    private final CriteriaRules rules;
    private final Today today;

    ShownCriteria(CurrentViewer viewer, CareerSight sight, CriteriaRules rules, Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.rules = rules;
        this.today = today;
    }

    /**
     * Each criterion of the goal in the goal's order, by today. The viewer may know of the goal.
     */
    public List<ShownCriterion> of(GoalState goal) {
        var day = today.date();
        var plan = goal.plan();
        var ending = goal.ending();
        return ShownCriterion.of(
                plan.criteria(),
                plan.startDate() == null ? day : plan.startDate(),
                ending == null ? null : ending.on(),
                sight.mayKnow(viewer.get(), goal.owner())
                        ? sight.record(goal.owner()).activities()
                        : List.of(),
                rules.all(),
                day);
    }
}
