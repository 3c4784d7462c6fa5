package org.labgoals.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;

class EnrolmentTest {

    private static final Occasion NOW =
            new Occasion(new PersonId("admin"), Standing.ADMINISTRATOR, LocalDate.of(2026, 11, 22));

    @Test
    void whatIsFilledInBecomesOneFactEach() {
        var whole =
                new Enrolment(
                        " Ida Berg ",
                        "MLS II",
                        CareerLevel.MID,
                        Set.of(Role.MANAGER, Role.TECHNOLOGIST),
                        new TeamId("t"),
                        new PersonId("m"));
        assertThat(whole.steps(new PersonId("p")))
                .extracting(step -> step.apply(NOW).getClass().getSimpleName())
                .containsExactly(
                        "EnrolPerson",
                        "GivePosition",
                        "GrantRole",
                        "GrantRole",
                        "PlaceInTeam",
                        "AssignManager");
        assertThat(whole.steps(new PersonId("p")).getFirst().apply(NOW))
                .isInstanceOfSatisfying(
                        PersonCommand.EnrolPerson.class,
                        enrol -> assertThat(enrol.name().orErased()).isEqualTo("Ida Berg"));
    }

    @Test
    void whatIsLeftOutIsNotRecorded() {
        var bare = new Enrolment("Ida Berg", "", null, Set.of(Role.AUDITOR), null, null);
        assertThat(bare.steps(new PersonId("p"))).hasSize(2);
    }
}
