package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.TeamCommand.EndLead;
import org.labgoals.people.domain.TeamCommand.FormTeam;
import org.labgoals.people.domain.TeamCommand.NameLead;
import org.labgoals.people.domain.TeamCommand.RenameTeam;
import org.labgoals.people.domain.TeamEvent.LeadEnded;
import org.labgoals.people.domain.TeamEvent.LeadNamed;
import org.labgoals.people.domain.TeamEvent.TeamFormed;
import org.labgoals.people.domain.TeamEvent.TeamRenamed;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to a team. What needs other records is asked before, by the façade. */
public final class TeamDecisions {

    private TeamDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param team null while not formed
     * @throws Refused where a rule is against it
     */
    public static List<TeamEvent> decide(@Nullable TeamState team, TeamCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                TeamRule.ONLY_ADMINISTRATOR_CHANGES_TEAMS);
        if (command instanceof FormTeam form) {
            return form(team, form);
        }
        if (team == null) {
            throw new Refused(TeamRule.TEAM_NOT_FORMED);
        }
        return switch (command) {
            case FormTeam c -> form(team, c);
            case RenameTeam c -> rename(team, c);
            case NameLead c -> nameLead(team, c);
            case EndLead c -> endLead(team, c);
        };
    }

    private static List<TeamEvent> form(@Nullable TeamState team, FormTeam c) {
        var formed = new TeamFormed(c.team(), c.name(), c.laboratory(), c.section(), c.on());
        if (team != null) {
            boolean same = TeamEvolution.evolve(null, formed).equals(team.withLeads(List.of()));
            Refused.when(!same, TeamRule.TEAM_ALREADY_FORMED);
            return List.of();
        }
        checkName(c.name());
        checkDay(c.on(), c.occasion().today());
        Refused.when(c.on().isAfter(c.occasion().today()), TeamRule.FORMED_IN_THE_FUTURE);
        return List.of(formed);
    }

    private static List<TeamEvent> rename(TeamState team, RenameTeam c) {
        checkName(c.name());
        return team.name().equals(c.name())
                ? List.of()
                : List.of(new TeamRenamed(c.team(), c.name()));
    }

    private static List<TeamEvent> nameLead(TeamState team, NameLead c) {
        checkDay(c.from(), c.occasion().today());
        Refused.when(c.from().isBefore(team.formedOn()), TeamRule.BEFORE_THE_TEAM);
        return team.leads().contains(Dated.since(c.lead(), c.from()))
                ? List.of()
                : List.of(new LeadNamed(c.team(), c.lead(), c.from()));
    }

    private static List<TeamEvent> endLead(TeamState team, EndLead c) {
        checkDay(c.until(), c.occasion().today());
        if (team.leads().stream().anyMatch(lead -> c.until().equals(lead.until()))) {
            return List.of();
        }
        boolean somethingEnds =
                team.leads().stream()
                        .anyMatch(lead -> lead.until() == null || lead.until().isAfter(c.until()));
        Refused.when(!somethingEnds, TeamRule.NO_LEAD_TO_END);
        return List.of(new LeadEnded(c.team(), c.until()));
    }

    private static void checkName(String name) {
        Refused.when(name.isBlank(), TeamRule.TEAM_NAME_MISSING);
        Refused.when(Limits.tooLong(name, Limits.WORD), TeamRule.TEAM_NAME_TOO_LONG);
    }

    private static void checkDay(LocalDate day, LocalDate today) {
        Refused.when(Limits.beyondReason(day, today), TeamRule.TEAM_DATE_BEYOND_REASON);
    }
}
