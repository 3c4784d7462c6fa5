package org.labgoals.people.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/** All that can have happened to a team. Facts for ever. */
public sealed interface TeamEvent {

    TeamId team();

    @Revision("1")
    record TeamFormed(
            TeamId team, String name, LaboratoryId laboratory, String section, LocalDate on)
            implements TeamEvent, BeginsRecord {}

    @Revision("1")
    record TeamRenamed(TeamId team, String name) implements TeamEvent {}

    @Revision("1")
    record LeadNamed(TeamId team, PersonId lead, LocalDate from) implements TeamEvent {}

    @Revision("1")
    record LeadEnded(TeamId team, LocalDate until) implements TeamEvent {}
}
