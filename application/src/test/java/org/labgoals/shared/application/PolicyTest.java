package org.labgoals.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

class PolicyTest {

    sealed interface Vocabulary {
        record Known() implements Vocabulary {}

        record Forgotten() implements Vocabulary {}
    }

    private final Policy policy =
            new Policy(
                    Map.of(
                            Vocabulary.Known.class,
                            Requirement.role(AccessRule.ONLY_ADMINISTRATOR, Role.ADMINISTRATOR)));

    @Test
    void whoHasTheRoleMay() {
        assertThatCode(
                        () ->
                                policy.permit(
                                        viewer(Role.ADMINISTRATOR),
                                        Standing.ONLOOKER,
                                        new Vocabulary.Known()))
                .doesNotThrowAnyException();
    }

    @Test
    void whoHasNotTheRoleIsToldWhoMay() {
        assertThatThrownBy(
                        () ->
                                policy.permit(
                                        viewer(Role.MANAGER),
                                        Standing.DECIDER,
                                        new Vocabulary.Known()))
                .isInstanceOf(Refused.class)
                .hasMessage("Only an administrator can do this; ask one.");
    }

    @Test
    void whatTheTableDoesNotNameNobodyMay() {
        assertThatThrownBy(
                        () ->
                                policy.permit(
                                        viewer(Role.ADMINISTRATOR),
                                        Standing.ADMINISTRATOR,
                                        new Vocabulary.Forgotten()))
                .isInstanceOf(Refused.class)
                .hasMessage("Nobody may do this: no rule says who may.");
    }

    @Test
    void aForgottenCommandIsNamed() {
        assertThat(policy.missing(Vocabulary.class)).containsExactly("Forgotten");
    }

    private static Viewer viewer(Role role) {
        return new Viewer("somebody", new PersonId("p"), Set.of(role), Channel.API);
    }
}
