package org.labgoals.feedback.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Origin;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * Turns feedback into a drafted goal of the person it is about. The goal remembers the feedback's
 * id and no word of who said it.
 *
 * <p>Throws {@link Refused} when a rule refuses and {@link NotFound} when the viewer may not know
 * of the feedback.
 */
@Component
public class GoalOfFeedback {

    /** The kind of origin that names feedback. */
    public static final String ORIGIN = "feedback";

    private static final int LONGEST_TITLE = 80;

    private final CurrentViewer viewer;
    private final FeedbackSight sight;
    private final GoalCommands goals;

    GoalOfFeedback(CurrentViewer viewer, FeedbackSight sight, GoalCommands goals) {
        this.viewer = viewer;
        this.sight = sight;
        this.goals = goals;
    }

    /** Drafts it, to be rewritten: the title is how the feedback begins. */
    public Outcome draft(FeedbackId id, @Nullable RequestKey request) {
        var asker = viewer.get();
        var feedback = sight.one(asker, id);
        Refused.when(
                !feedback.person().equals(asker.person()), FeedbackRule.ONLY_WHOM_IT_IS_MEANT_FOR);
        var text = feedback.text();
        if (text == null || text.isErased()) {
            throw new Refused(FeedbackRule.FEEDBACK_IS_HIDDEN);
        }
        var plan =
                new GoalPlan(
                        PersonalText.of(title(text.orErased())),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return goals.draft(
                request,
                (goal, at) -> new DraftGoal(goal, at, plan, new Origin(ORIGIN, id.value())));
    }

    private static String title(String text) {
        var line = text.strip().split("(?<=[.!?])\\s|\\R", 2)[0].strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        int end = space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 1;
        return line.substring(0, end) + "…";
    }
}
