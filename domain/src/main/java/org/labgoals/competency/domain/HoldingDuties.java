package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.EndDuty;
import org.labgoals.competency.domain.CompetencyEvent.DutyAssigned;
import org.labgoals.competency.domain.CompetencyEvent.DutyEnded;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.Refused;

/** Who holds which CLIA duty. */
final class HoldingDuties {

    private HoldingDuties() {}

    static List<CompetencyEvent> assign(CompetencyState record, AssignDuty c) {
        var wanted = c.duty();
        for (var held : record.duties()) {
            if (isSame(held.what(), wanted)) {
                if (held.from().equals(c.from()) && held.until() == null) {
                    return List.of();
                }
                Refused.when(goesOn(held, c.from()), CompetencyRule.DUTY_HELD_ALREADY);
            }
        }
        Refused.when(
                !wanted.duty().isForEverything()
                        && wanted.specialties().isEmpty()
                        && wanted.testSystems().isEmpty(),
                CompetencyRule.DUTY_SCOPE_MISSING);
        Refused.when(
                wanted.specialties().stream().anyMatch(String::isBlank),
                CompetencyRule.DUTY_SCOPE_MISSING);
        Refused.when(
                wanted.specialties().size() + wanted.testSystems().size() > Limits.ENTRIES
                        || wanted.specialties().stream().anyMatch(Limits::tooLong),
                CompetencyRule.DUTY_SCOPE_TOO_LONG);
        Checks.day(c.from(), c.occasion().today());
        return List.of(
                new DutyAssigned(
                        c.person(),
                        record.duties().size() + 1,
                        wanted.duty(),
                        wanted.specialties(),
                        wanted.testSystems(),
                        wanted.qualification(),
                        wanted.delegation(),
                        c.from()));
    }

    static List<CompetencyEvent> end(CompetencyState record, EndDuty c) {
        Checks.day(c.until(), c.occasion().today());
        var held =
                record.duties().stream()
                        .filter(each -> each.what().number() == c.number())
                        .filter(each -> each.holdsOn(c.until()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(CompetencyRule.NO_SUCH_DUTY));
        return c.until().equals(held.until())
                ? List.of()
                : List.of(new DutyEnded(c.person(), c.number(), c.until()));
    }

    private static boolean isSame(HeldDuty held, HeldDuty wanted) {
        return held.duty() == wanted.duty()
                && Set.copyOf(held.specialties()).equals(Set.copyOf(wanted.specialties()))
                && Set.copyOf(held.testSystems()).equals(Set.copyOf(wanted.testSystems()));
    }

    private static boolean goesOn(Dated<HeldDuty> held, LocalDate day) {
        return held.until() == null || !held.until().isBefore(day);
    }
}
