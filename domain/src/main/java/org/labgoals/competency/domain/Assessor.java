package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

/**
 * Somebody who assesses, with all that gives them the standing for it. Being a manager gives none.
 *
 * @param duties the CLIA duties they hold or held, each with its number as the record knows it
 * @param rules which duty assesses which complexity
 */
public record Assessor(PersonId person, List<Dated<HeldDuty>> duties, ScheduleRules rules) {

    /**
     * Whether they may assess somebody else on the system that day.
     *
     * @throws Refused where no duty of that day covers the system's complexity and specialty
     */
    void mustCover(TestSystemState system, LocalDate on) {
        var asked = rules.assessing(system.complexityOn(on));
        if (asked.isEmpty()) {
            return;
        }
        var held = Dated.allOn(on, duties).stream().filter(duty -> duty.covers(system)).toList();
        var byDuty = held.stream().anyMatch(duty -> asked.get().duties().contains(duty.duty()));
        if (byDuty) {
            return;
        }
        var delegable =
                held.stream()
                        .filter(duty -> asked.get().whenDelegated().contains(duty.duty()))
                        .toList();
        Refused.when(delegable.isEmpty(), CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
        Refused.when(
                delegable.stream().allMatch(duty -> duty.delegation() == null),
                CompetencyRule.DELEGATION_MISSING);
    }

    /** Whether some duty of that day lets them assess somebody on the system. */
    public boolean covers(TestSystemState system, LocalDate on) {
        try {
            mustCover(system, on);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
