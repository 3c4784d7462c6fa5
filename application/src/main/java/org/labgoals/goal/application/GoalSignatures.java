package org.labgoals.goal.application;

import java.util.Map;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.SignedSteps;
import org.springframework.stereotype.Component;

/** Which steps of a goal are signed: that it was achieved. */
@Component
class GoalSignatures implements SignedSteps {

    @Override
    public Map<Class<?>, Meaning> meanings() {
        return Map.of(GoalCommand.ConfirmAchieved.class, Meaning.APPROVED);
    }
}
