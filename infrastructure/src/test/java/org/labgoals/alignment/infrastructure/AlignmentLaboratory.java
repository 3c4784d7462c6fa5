package org.labgoals.alignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.platform.commons.annotation.Testable;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.PlaceInTeam;
import org.labgoals.people.domain.TeamCommand.FormTeam;
import org.labgoals.people.domain.TeamCommand.NameLead;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Entered;
import org.labgoals.shared.application.Redactions;
import org.labgoals.shared.application.SignerCheck;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.TeamId;
import org.mockito.Mockito;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The platform and the features that alignment is about. Mia leads hematology's Ann and Bob, Max
 * leads chemistry's Cid, Dora directs, Olga audits.
 */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.labgoals.platform",
            "org.labgoals.shared.application",
            "org.labgoals.goal.application",
            "org.labgoals.goal.infrastructure",
            "org.labgoals.people.application",
            "org.labgoals.people.infrastructure",
            "org.labgoals.objective.application",
            "org.labgoals.objective.infrastructure",
            "org.labgoals.indicator.application",
            "org.labgoals.indicator.infrastructure",
            "org.labgoals.alignment.application",
            "org.labgoals.alignment.infrastructure"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.labgoals\\..*(Test(\\$.*)?|Laboratory)"))
@EntityScan({
    "org.labgoals.goal.infrastructure",
    "org.labgoals.people.infrastructure",
    "org.labgoals.objective.infrastructure",
    "org.labgoals.indicator.infrastructure",
    "org.labgoals.alignment.infrastructure"
})
@EnableJpaRepositories({"org.labgoals.goal.infrastructure", "org.labgoals.people.infrastructure"})
class AlignmentLaboratory {

    static final Viewer ADMIN = viewer("admin", Role.ADMINISTRATOR);
    static final Viewer ANN = viewer("ann", Role.TECHNOLOGIST);
    static final Viewer BOB = viewer("bob", Role.TECHNOLOGIST);
    static final Viewer CID = viewer("cid", Role.TECHNOLOGIST);
    static final Viewer MIA = viewer("mia", Role.MANAGER);
    static final Viewer MAX = viewer("max", Role.MANAGER);
    static final Viewer DORA = viewer("dora", Role.DIRECTOR);
    static final Viewer OLGA = viewer("olga", Role.AUDITOR);
    static final String PASSWORD = "right";
    private static final LaboratoryId MAIN = new LaboratoryId("main");

    @Bean
    CurrentViewer currentViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }

    /** A goal's history also tells what was redacted; nothing is here. */
    @Bean
    Redactions redactions() {
        return Mockito.mock(Redactions.class);
    }

    @Bean
    @Primary
    SignerCheck signerCheck() {
        return (account, entered, meaning) -> entered.equals(new Entered.Password(PASSWORD));
    }

    /** Fills the laboratory with its people; once more does nothing. */
    static void fill(PeopleCommands people, LocalDate firstDay) {
        ActingAs.run(
                ADMIN,
                () -> {
                    people.laboratory(
                            null,
                            now ->
                                    new OpenLaboratory(
                                            MAIN,
                                            now,
                                            "Main",
                                            "America/Chicago",
                                            List.of("Hematology", "Chemistry"),
                                            firstDay));
                    for (var one : List.of(ADMIN, MIA, MAX, DORA, OLGA, ANN, BOB, CID)) {
                        enrol(people, one, firstDay);
                    }
                    team(people, "Hematology", MIA, List.of(ANN, BOB), firstDay);
                    team(people, "Chemistry", MAX, List.of(CID), firstDay);
                });
    }

    private static void enrol(PeopleCommands people, Viewer one, LocalDate firstDay) {
        var name = PersonalText.of(one.account());
        people.person(null, now -> new EnrolPerson(one.person(), now, name, firstDay));
        for (var role : one.roles()) {
            people.person(null, now -> new GrantRole(one.person(), now, role));
        }
    }

    private static void team(
            PeopleCommands people,
            String section,
            Viewer lead,
            List<Viewer> members,
            LocalDate firstDay) {
        var team = new TeamId(section.toLowerCase(java.util.Locale.ROOT));
        people.team(null, now -> new FormTeam(team, now, section, MAIN, section, firstDay));
        people.team(null, now -> new NameLead(team, now, lead.person(), firstDay));
        for (var member : members) {
            var id = member.person();
            people.person(null, now -> new PlaceInTeam(id, now, team, firstDay));
            people.person(null, now -> new AssignManager(id, now, lead.person(), firstDay));
        }
    }

    /** A laboratory's objective of weight ten, put forward and set by Dora. */
    static ObjectiveId set(
            ObjectiveCommands objectives, String title, LocalDate from, LocalDate on) {
        var plan =
                new ObjectivePlan(
                        PersonalText.of(title),
                        null,
                        ObjectiveLevel.LABORATORY,
                        null,
                        List.of(),
                        DORA.person(),
                        from,
                        null,
                        BigDecimal.TEN,
                        Set.of(),
                        List.of());
        return as(
                DORA,
                () -> {
                    var made =
                            objectives.propose(
                                    null,
                                    plan,
                                    (id, at) ->
                                            new ProposeObjective(
                                                    id,
                                                    at.occasion(),
                                                    plan,
                                                    on,
                                                    at.sections(),
                                                    at.kin(plan)));
                    var id = new ObjectiveId(made.subject());
                    objectives.send(
                            id, null, at -> new SetObjective(id, at.occasion(), on, at.kin()));
                    return id;
                });
    }

    static <T> T as(Viewer who, Supplier<T> work) {
        return ActingAs.call(who, work);
    }

    static void refuses(Rule rule, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessage(rule.sentence());
    }

    private static Viewer viewer(String name, Role role) {
        return new Viewer(name, new PersonId(name), Set.of(role), Channel.API);
    }
}
