package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.shared.domain.PersonId;

class GoalScopeTest {

    private static final Reach NOBODY = new Reach.These(Set.of());
    private static final Reach THE_OWNER = new Reach.These(Set.of(Story.OWNER));

    @Test
    void anUnsubmittedDraftIsItsOwnersAlone() {
        assertThat(new GoalScope(Story.OWNER, NOBODY).covers(Story.drafted().state())).isTrue();
        assertThat(new GoalScope(Story.BOSS, THE_OWNER).covers(Story.drafted().state())).isFalse();
        assertThat(new GoalScope(Story.BOSS, new Reach.Everybody()).covers(Story.drafted().state()))
                .isFalse();
    }

    @Test
    void aSubmittedGoalIsKnownToWhomeverReachesItsOwner() {
        assertThat(new GoalScope(Story.BOSS, THE_OWNER).covers(Story.submitted().state())).isTrue();
        assertThat(
                        new GoalScope(new PersonId("stranger"), NOBODY)
                                .covers(Story.submitted().state()))
                .isFalse();
    }
}
