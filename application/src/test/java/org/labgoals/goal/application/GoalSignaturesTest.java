package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ConfirmAchieved;
import org.labgoals.shared.application.Meaning;

class GoalSignaturesTest {

    @Test
    void whoeverConfirmsAGoalAsAchievedSignsThatTheyApprove() {
        assertThat(new GoalSignatures().meanings())
                .containsEntry(ConfirmAchieved.class, Meaning.APPROVED);
    }
}
