package org.labgoals.people.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/** All that can be asked of a team. Each is decided by {@link TeamDecisions}. */
public sealed interface TeamCommand {

    @TargetAggregateIdentifier
    TeamId team();

    /** Who acts, how they stand to the team, and which day it is. */
    Occasion occasion();

    /** Forms a team in a section of a laboratory. */
    record FormTeam(
            TeamId team,
            Occasion occasion,
            String name,
            LaboratoryId laboratory,
            String section,
            LocalDate on)
            implements TeamCommand {}

    /** Calls the team by another name from now on. */
    record RenameTeam(TeamId team, Occasion occasion, String name) implements TeamCommand {}

    /** Names who leads the team, in place of whoever did. */
    record NameLead(TeamId team, Occasion occasion, PersonId lead, LocalDate from)
            implements TeamCommand {}

    /**
     * Leaves the team without a lead.
     *
     * @param until the last day it had one
     */
    record EndLead(TeamId team, Occasion occasion, LocalDate until) implements TeamCommand {}
}
