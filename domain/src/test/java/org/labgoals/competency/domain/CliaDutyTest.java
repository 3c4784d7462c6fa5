package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.domain.Bench.ADA;
import static org.labgoals.competency.domain.Bench.ANA;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.MARA;
import static org.labgoals.competency.domain.Bench.by;
import static org.labgoals.competency.domain.Bench.duty;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.EndDuty;
import org.labgoals.competency.domain.CompetencyEvent.DutyAssigned;
import org.labgoals.competency.domain.CompetencyEvent.DutyEnded;
import org.labgoals.shared.domain.Dated;

class CliaDutyTest {

    private static final HeldDuty CONSULTANT = duty(CliaDuty.TECHNICAL_CONSULTANT, "Hematology");

    private final Bench ana = new Bench();

    @Test
    void anAdministratorAssignsADuty() {
        ana.duty(CONSULTANT, FIRST)
                .then(
                        new DutyAssigned(
                                ANA,
                                1,
                                CliaDuty.TECHNICAL_CONSULTANT,
                                List.of("Hematology"),
                                List.of(),
                                null,
                                null,
                                FIRST));
        ana.duty(CONSULTANT, FIRST).thenNothing();
        ana.refuses(
                new AssignDuty(ANA, by(MARA, FIRST), CONSULTANT, FIRST),
                CompetencyRule.ONLY_ADMINISTRATOR_ASSIGNS_DUTIES);
    }

    @Test
    void aDutyIsHeldForNamedSpecialtiesOrSystems() {
        var vague =
                new HeldDuty(0, CliaDuty.TECHNICAL_SUPERVISOR, List.of(), List.of(), null, null);
        ana.refuses(
                new AssignDuty(ANA, by(ADA, FIRST), vague, FIRST),
                CompetencyRule.DUTY_SCOPE_MISSING);
        var endless = duty(CliaDuty.TECHNICAL_SUPERVISOR, "x".repeat(101));
        ana.refuses(
                new AssignDuty(ANA, by(ADA, FIRST), endless, FIRST),
                CompetencyRule.DUTY_SCOPE_TOO_LONG);
        var director =
                new HeldDuty(0, CliaDuty.LABORATORY_DIRECTOR, List.of(), List.of(), null, null);
        ana.duty(director, FIRST);
        assertThat(ana.events).hasSize(1);
    }

    @Test
    void theSameDutyIsNotHeldTwiceAtATime() {
        ana.duty(CONSULTANT, FIRST);
        ana.refuses(
                new AssignDuty(ANA, by(ADA, FIRST), CONSULTANT, FIRST.plusDays(1)),
                CompetencyRule.DUTY_HELD_ALREADY);
        ana.when(new EndDuty(ANA, by(ADA, FIRST), 1, FIRST)).duty(CONSULTANT, FIRST.plusDays(1));
        assertThat(ana.record.duties()).extracting(d -> d.what().number()).containsExactly(1, 2);
    }

    @Test
    void aDutyEndsOnADayOnWhichItIsHeld() {
        ana.duty(CONSULTANT, FIRST);
        ana.refuses(
                new EndDuty(ANA, by(ADA, FIRST), 1, FIRST.minusDays(1)),
                CompetencyRule.NO_SUCH_DUTY);
        ana.refuses(new EndDuty(ANA, by(ADA, FIRST), 2, FIRST), CompetencyRule.NO_SUCH_DUTY);
        ana.when(new EndDuty(ANA, by(ADA, FIRST), 1, FIRST)).then(new DutyEnded(ANA, 1, FIRST));
        ana.when(new EndDuty(ANA, by(ADA, FIRST), 1, FIRST)).thenNothing();
        assertThat(Dated.allOn(FIRST.plusDays(1), ana.record.duties())).isEmpty();
    }
}
