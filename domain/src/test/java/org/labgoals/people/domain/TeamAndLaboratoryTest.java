package org.labgoals.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.people.domain.SomePeople.BY_ADMINISTRATOR;
import static org.labgoals.people.domain.SomePeople.TODAY;
import static org.labgoals.people.domain.SomePeople.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.people.domain.LaboratoryCommand.AddSection;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryEvent.LaboratoryOpened;
import org.labgoals.people.domain.LaboratoryEvent.SectionAdded;
import org.labgoals.people.domain.TeamCommand.EndLead;
import org.labgoals.people.domain.TeamCommand.FormTeam;
import org.labgoals.people.domain.TeamCommand.NameLead;
import org.labgoals.people.domain.TeamEvent.LeadNamed;
import org.labgoals.people.domain.TeamEvent.TeamFormed;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.TeamId;

/** The rules of teams and laboratories. */
class TeamAndLaboratoryTest {

    private static final TeamId NIGHTS = new TeamId("nights");
    private static final LaboratoryId MAIN = new LaboratoryId("main");
    private static final TeamFormed FORMED =
            new TeamFormed(NIGHTS, "Nights", MAIN, "Hematology", TODAY.minusDays(100));

    @Test
    void aTeamIsFormedInASection() {
        var form =
                new FormTeam(
                        NIGHTS,
                        BY_ADMINISTRATOR,
                        "Nights",
                        MAIN,
                        "Hematology",
                        TODAY.minusDays(100));

        assertThat(TeamDecisions.decide(null, form)).containsExactly(FORMED);
        assertThat(TeamDecisions.decide(TeamEvolution.evolve(null, FORMED), form)).isEmpty();
    }

    @Test
    void aTeamHasOneLeadAtATime() {
        var team = TeamEvolution.evolve(null, FORMED);
        for (var lead : List.of("ann", "bob")) {
            var from = lead.equals("ann") ? TODAY.minusDays(50) : TODAY;
            var named = new LeadNamed(NIGHTS, id(lead), from);
            assertThat(
                            TeamDecisions.decide(
                                    team, new NameLead(NIGHTS, BY_ADMINISTRATOR, id(lead), from)))
                    .containsExactly(named);
            team = TeamEvolution.evolve(team, named);
        }

        assertThat(team.leadOn(TODAY.minusDays(51))).isEmpty();
        assertThat(team.leadOn(TODAY.minusDays(1))).contains(id("ann"));
        assertThat(team.leadOn(TODAY)).contains(id("bob"));
    }

    @Test
    void aLeadThatNobodyHasCannotEnd() {
        var team = TeamEvolution.evolve(null, FORMED);

        refuses(
                TeamRule.NO_LEAD_TO_END,
                () -> decide(team, new EndLead(NIGHTS, BY_ADMINISTRATOR, TODAY)));
    }

    @Test
    void nobodyLeadsATeamBeforeItWasFormed() {
        var team = TeamEvolution.evolve(null, FORMED);

        refuses(
                TeamRule.BEFORE_THE_TEAM,
                () ->
                        decide(
                                team,
                                new NameLead(
                                        NIGHTS,
                                        BY_ADMINISTRATOR,
                                        id("ann"),
                                        TODAY.minusDays(101))));
    }

    @Test
    void aLaboratoryNeedsAZoneThatExists() {
        refuses(
                LaboratoryRule.NO_SUCH_ZONE,
                () -> LaboratoryDecisions.decide(null, open("Mars/Olympus")));
    }

    @Test
    void aSectionIsAddedOnce() {
        var opened =
                (LaboratoryOpened)
                        LaboratoryDecisions.decide(null, open("America/Chicago")).getFirst();
        var laboratory = LaboratoryEvolution.evolve(null, opened);
        var add = new AddSection(MAIN, BY_ADMINISTRATOR, "Molecular");

        assertThat(LaboratoryDecisions.decide(laboratory, add))
                .containsExactly(new SectionAdded(MAIN, "Molecular"));
        assertThat(
                        LaboratoryDecisions.decide(
                                LaboratoryEvolution.evolve(
                                        laboratory, new SectionAdded(MAIN, "Molecular")),
                                add))
                .isEmpty();
    }

    private static List<TeamEvent> decide(TeamState team, TeamCommand command) {
        return TeamDecisions.decide(team, command);
    }

    private static OpenLaboratory open(String zone) {
        return new OpenLaboratory(
                MAIN, BY_ADMINISTRATOR, "Main laboratory", zone, List.of("Hematology"), TODAY);
    }

    private static void refuses(
            org.labgoals.shared.domain.Rule rule,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        org.assertj.core.api.Assertions.assertThatThrownBy(what)
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }
}
