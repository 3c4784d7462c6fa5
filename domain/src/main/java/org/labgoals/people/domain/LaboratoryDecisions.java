package org.labgoals.people.domain;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.LaboratoryCommand.AddSection;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryEvent.LaboratoryOpened;
import org.labgoals.people.domain.LaboratoryEvent.SectionAdded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to a laboratory. */
public final class LaboratoryDecisions {

    private LaboratoryDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param laboratory null while not open
     * @throws Refused where a rule is against it
     */
    public static List<LaboratoryEvent> decide(
            @Nullable LaboratoryState laboratory, LaboratoryCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                LaboratoryRule.ONLY_ADMINISTRATOR_CHANGES_LABORATORIES);
        return switch (command) {
            case OpenLaboratory c -> open(laboratory, c);
            case AddSection c -> add(laboratory, c);
        };
    }

    private static List<LaboratoryEvent> open(
            @Nullable LaboratoryState laboratory, OpenLaboratory c) {
        var opened =
                new LaboratoryOpened(
                        c.laboratory(), c.name(), c.zone(), List.copyOf(c.sections()), c.on());
        if (laboratory != null) {
            boolean same = LaboratoryEvolution.evolve(null, opened).equals(laboratory);
            Refused.when(!same, LaboratoryRule.LABORATORY_ALREADY_OPEN);
            return List.of();
        }
        Refused.when(c.name().isBlank(), LaboratoryRule.LABORATORY_NAME_MISSING);
        Refused.when(
                Limits.tooLong(c.name(), Limits.WORD), LaboratoryRule.LABORATORY_NAME_TOO_LONG);
        Refused.when(!isZone(c.zone()), LaboratoryRule.NO_SUCH_ZONE);
        c.sections().forEach(LaboratoryDecisions::checkSection);
        var today = c.occasion().today();
        Refused.when(
                Limits.beyondReason(c.on(), today) || c.on().isAfter(today),
                LaboratoryRule.LABORATORY_DATE_BEYOND_REASON);
        return List.of(opened);
    }

    private static List<LaboratoryEvent> add(@Nullable LaboratoryState laboratory, AddSection c) {
        if (laboratory == null) {
            throw new Refused(LaboratoryRule.LABORATORY_NOT_OPEN);
        }
        checkSection(c.section());
        return laboratory.sections().contains(c.section())
                ? List.of()
                : List.of(new SectionAdded(c.laboratory(), c.section()));
    }

    private static void checkSection(String section) {
        Refused.when(section.isBlank(), LaboratoryRule.SECTION_MISSING);
        Refused.when(Limits.tooLong(section, Limits.WORD), LaboratoryRule.LABORATORY_NAME_TOO_LONG);
    }

    private static boolean isZone(String zone) {
        try {
            return ZoneId.of(zone).getRules() != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
