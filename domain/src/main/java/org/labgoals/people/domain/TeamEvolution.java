package org.labgoals.people.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.TeamEvent.LeadEnded;
import org.labgoals.people.domain.TeamEvent.LeadNamed;
import org.labgoals.people.domain.TeamEvent.TeamFormed;
import org.labgoals.people.domain.TeamEvent.TeamRenamed;
import org.labgoals.shared.domain.Dated;

/** What each event makes of a team. No rules here. */
public final class TeamEvolution {

    private TeamEvolution() {}

    /**
     * The team after the event.
     *
     * @param before null before the first
     */
    public static TeamState evolve(@Nullable TeamState before, TeamEvent event) {
        if (event instanceof TeamFormed formed) {
            return formed(formed);
        }
        if (before == null) {
            throw new IllegalStateException(
                    "No team " + event.team() + " yet: " + event.getClass().getSimpleName());
        }
        return switch (event) {
            case TeamFormed e -> formed(e);
            case TeamRenamed e -> before.named(e.name());
            case LeadNamed e ->
                    before.withLeads(Dated.replacedFrom(e.from(), e.lead(), before.leads()));
            case LeadEnded e -> before.withLeads(Dated.endedAfter(e.until(), before.leads()));
        };
    }

    private static TeamState formed(TeamFormed e) {
        return new TeamState(e.team(), e.name(), e.laboratory(), e.section(), e.on(), List.of());
    }
}
