package org.labgoals.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;

/** Who is offered to put an objective forward, and which. */
class ProposableTest {

    private static final List<String> ALL = List.of("Hematology", "Chemistry");

    @Test
    void aDirectorForAnyLevelAndAnySection() {
        assertThat(of(Role.DIRECTOR, Set.of()))
                .isEqualTo(
                        new Proposable(
                                List.of(ObjectiveLevel.values()),
                                List.of("Chemistry", "Hematology")));
    }

    @Test
    void aManagerForTheSectionsTheyLead() {
        assertThat(of(Role.MANAGER, Set.of("Hematology")))
                .isEqualTo(new Proposable(List.of(ObjectiveLevel.SECTION), List.of("Hematology")));
        assertThat(of(Role.MANAGER, Set.of()).isNothing()).isTrue();
    }

    @Test
    void nobodyElse() {
        for (var role : List.of(Role.TECHNOLOGIST, Role.AUDITOR, Role.ADMINISTRATOR)) {
            assertThat(of(role, Set.of("Hematology")).isNothing()).as(role.name()).isTrue();
        }
    }

    private static Proposable of(Role role, Set<String> own) {
        return Proposable.of(
                new Viewer("mia", SampleObjectives.MIA, Set.of(role), Channel.SCREEN), own, ALL);
    }
}
