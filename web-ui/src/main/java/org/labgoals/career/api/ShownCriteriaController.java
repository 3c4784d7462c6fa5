package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.ShownCriteria;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.ShownCriterion;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the owner of a goal did that shows its criteria. */
@RestController
@RequestMapping(path = "/api/v1/goals/{id}/criteria", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Goals")
class ShownCriteriaController {

    private final GoalQueries goals;
    private final ShownCriteria criteria;

    ShownCriteriaController(GoalQueries goals, ShownCriteria criteria) {
        this.goals = goals;
        this.criteria = criteria;
    }

    @GetMapping
    @Operation(
            summary = "Read what shows the criteria of a goal",
            description =
                    "The owner's professional activities of the goal's time. Without the right to"
                            + " the owner's career record none are listed.")
    ListAnswer<CriterionShown> criteria(@PathVariable String id, Paging paging) {
        var goal = goals.goal(new GoalId(Ids.inAddress(id))).state();
        return ListAnswer.of(criteria.of(goal), paging, CriterionShown::of);
    }

    record CriterionShown(Criterion criterion, List<ShownBy> shownBy) {

        static CriterionShown of(ShownCriterion shown) {
            return new CriterionShown(
                    shown.criterion(), shown.activities().stream().map(ShownBy::of).toList());
        }
    }

    /** An activity by its number in the owner's record. */
    record ShownBy(int n, ActivityKind kind, LocalDate on, @Nullable LocalDate until, String role) {

        static ShownBy of(ProfessionalActivity activity) {
            return new ShownBy(
                    activity.number(),
                    activity.kind(),
                    activity.on(),
                    activity.until(),
                    activity.role().orErased());
        }
    }
}
