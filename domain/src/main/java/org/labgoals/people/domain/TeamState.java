package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * A team as its events leave it. Immutable; {@link TeamEvolution} makes the next one.
 *
 * @param leads one at a time
 */
public record TeamState(
        TeamId id,
        String name,
        LaboratoryId laboratory,
        String section,
        LocalDate formedOn,
        List<Dated<PersonId>> leads) {

    /** Who leads it that day. */
    public Optional<PersonId> leadOn(LocalDate day) {
        return Dated.on(day, leads);
    }

    TeamState withLeads(List<Dated<PersonId>> newLeads) {
        return new TeamState(id, name, laboratory, section, formedOn, newLeads);
    }

    TeamState named(String newName) {
        return new TeamState(id, newName, laboratory, section, formedOn, leads);
    }
}
