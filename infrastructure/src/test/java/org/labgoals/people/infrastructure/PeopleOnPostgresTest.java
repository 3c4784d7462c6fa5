package org.labgoals.people.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.people.application.CurrentRoster;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.RecordsOfPeople;
import org.labgoals.people.application.Roster;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GivePosition;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.NameDeputy;
import org.labgoals.people.domain.PersonCommand.PlaceInTeam;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.people.domain.PersonCommand.RevokeRole;
import org.labgoals.people.domain.PersonRule;
import org.labgoals.people.domain.TeamCommand.FormTeam;
import org.labgoals.people.domain.TeamCommand.NameLead;
import org.labgoals.people.domain.TeamRule;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.TeamId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Two teams: Ann and Bob under Mia, Cid under Max; Dora directs, Olga audits. */
@SpringBootTest(
        classes = PeopleLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleOnPostgresTest {

    private static final LaboratoryId MAIN = new LaboratoryId("main");
    private static final TeamId HEMATOLOGY = new TeamId("hematology");
    private static final TeamId CHEMISTRY = new TeamId("chemistry");

    @Autowired private PeopleCommands people;
    @Autowired private PeopleQueries queries;
    @Autowired private Directory directory;
    @Autowired private CurrentRoster roster;
    @Autowired private ShowsRecords shows;
    @Autowired private RecordsOfPeople ofPeople;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    @BeforeAll
    void aSmallLaboratory() {
        ActingAs.run(PeopleLaboratory.ADMINISTRATOR, this::fill);
    }

    private void fill() {
        var firstDay = today.date().minusYears(2);
        people.laboratory(
                null,
                now ->
                        new OpenLaboratory(
                                MAIN,
                                now,
                                "Main laboratory",
                                "America/Chicago",
                                List.of("Hematology", "Chemistry"),
                                firstDay));
        form(HEMATOLOGY, "Hematology", firstDay);
        form(CHEMISTRY, "Chemistry", firstDay);
        enrol("admin", firstDay, Role.ADMINISTRATOR);
        enrol("mia", firstDay, Role.MANAGER);
        enrol("max", firstDay, Role.MANAGER);
        enrol("dora", firstDay, Role.DIRECTOR);
        enrol("olga", firstDay, Role.AUDITOR);
        for (var name : List.of("ann", "bob")) {
            member(name, HEMATOLOGY, "mia", firstDay);
        }
        member("cid", CHEMISTRY, "max", firstDay);
        lead(HEMATOLOGY, "mia", firstDay);
        lead(CHEMISTRY, "max", firstDay);
        people.person(
                null,
                now ->
                        new GivePosition(
                                id("ann"), now, "MLS II", CareerLevel.MID, firstDay.plusDays(9)));
        assign("mia", "dora", firstDay);
        assign("max", "dora", firstDay);
    }

    // --- what the directory answers

    @Test
    void whereOnlyIdsAreKnownRecordsAreShownToWhoMayReadThem() {
        var ids = Set.of("ann", "cid", "hematology", "chemistry", "main", "nothing");
        assertThat(shows.shown(viewer("ann", Role.TECHNOLOGIST), ids))
                .containsOnlyKeys("ann", "hematology");
        assertThat(shows.shown(viewer("bob", Role.TECHNOLOGIST), ids))
                .containsOnlyKeys("hematology");
        assertThat(shows.shown(viewer("max", Role.MANAGER), ids))
                .containsOnlyKeys("cid", "chemistry");
        assertThat(shows.shown(viewer("dora", Role.DIRECTOR), ids))
                .containsOnlyKeys("ann", "cid", "hematology", "chemistry", "main");
        assertThat(shows.shown(PeopleLaboratory.ADMINISTRATOR, ids)).hasSize(5);
    }

    @Test
    void aRecordOfAPersonIsShownByTheirNameToWhoMayReadIt() {
        var ids = Set.of("ann:x", "cid:x", "nobody:x", "ann:y", "main");
        assertThat(ofPeople.shown(viewer("ann", Role.TECHNOLOGIST), ids, id -> id + ":x", false))
                .containsOnlyKeys("ann:x");
        assertThat(ofPeople.shown(viewer("mia", Role.MANAGER), ids, id -> id + ":x", false))
                .containsOnlyKeys("ann:x");
        assertThat(ofPeople.shown(viewer("bob", Role.TECHNOLOGIST), ids, id -> id + ":x", true))
                .isEmpty();
        assertThat(ofPeople.shown(PeopleLaboratory.ADMINISTRATOR, ids, id -> id + ":x", true))
                .containsOnlyKeys("ann:x", "cid:x");
        assertThat(ofPeople.shown(PeopleLaboratory.ADMINISTRATOR, ids, id -> id + ":x", false))
                .isEmpty();
    }

    @Test
    void aPersonsLineIsReadBackAtOnce() {
        assertThat(directory.person(id("ann")))
                .contains(
                        new PersonLine(
                                id("ann"),
                                "ann example",
                                Set.of(Role.TECHNOLOGIST),
                                CareerLevel.MID,
                                "MLS II",
                                List.of(
                                        new TeamLine(
                                                HEMATOLOGY,
                                                "Team Hematology",
                                                "Hematology",
                                                "Main laboratory",
                                                id("mia"))),
                                id("mia"),
                                true));
    }

    @Test
    void theLaboratoryKnowsItsZone() {
        assertThat(directory.zone().getId()).isEqualTo("America/Chicago");
    }

    @Test
    void theResponsibleManagerDecides() {
        assertThat(directory.decidersOf(id("ann"), today.date())).containsExactly(id("mia"));
        assertThat(directory.decidersOf(id("mia"), today.date())).containsExactly(id("dora"));
        assertThat(directory.decidersOf(id("dora"), today.date())).isEmpty();
    }

    @Test
    void theDirectoryCostsNoStatementWhileNothingChanges() {
        var before = roster.get();

        directory.reachOf(viewer("mia", Role.MANAGER), today.date());
        directory.people(before.people().keySet());

        assertThat(roster.get()).isSameAs(before);
    }

    // --- whose records somebody reaches

    @Test
    void aTechnologistReachesNobodyElsesRecord() {
        assertThat(reach("ann", Role.TECHNOLOGIST)).isEqualTo(new Reach.These(Set.of()));
    }

    @Test
    void aManagerReachesTheirOwnPeopleOnly() {
        assertThat(reach("mia", Role.MANAGER))
                .isEqualTo(new Reach.These(Set.of(id("ann"), id("bob"))));
        assertThat(reach("max", Role.MANAGER)).isEqualTo(new Reach.These(Set.of(id("cid"))));
    }

    @Test
    void aDirectorAndAnAuditorReachEverybody() {
        assertThat(reach("dora", Role.DIRECTOR)).isEqualTo(new Reach.Everybody());
        assertThat(reach("olga", Role.AUDITOR)).isEqualTo(new Reach.Everybody());
    }

    @Test
    void anAdministratorReachesNobodysGoalsByThatRole() {
        assertThat(reach("admin", Role.ADMINISTRATOR)).isEqualTo(new Reach.These(Set.of()));
    }

    @Test
    void aDeputyReachesThePeopleOnTheDaysNamed() {
        var day = today.date().plusDays(40);
        asAdministrator(
                () ->
                        people.person(
                                null,
                                now ->
                                        new NameDeputy(
                                                id("max"), now, id("bob"), day, day.plusDays(1))));

        assertThat(directory.reachOf(viewer("bob", Role.TECHNOLOGIST), day))
                .isEqualTo(new Reach.These(Set.of(id("cid"))));
        assertThat(directory.reachOf(viewer("bob", Role.TECHNOLOGIST), day.plusDays(2)))
                .isEqualTo(new Reach.These(Set.of()));
    }

    // --- whom somebody may know of

    @Test
    void aTechnologistKnowsTheirTeamAndManager() {
        assertThat(names("ann", Role.TECHNOLOGIST))
                .containsExactly("ann example", "bob example", "mia example");
    }

    @Test
    void somebodyOfAnotherTeamDoesNotExistForATechnologist() {
        assertThatThrownBy(() -> as("ann", Role.TECHNOLOGIST, () -> queries.person(id("cid"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("ann", Role.TECHNOLOGIST, () -> queries.person(id("nobody"))))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no such person.");
    }

    @Test
    void whoIsNotKnownStaysUnnamedInLines() {
        var mia = as("ann", Role.TECHNOLOGIST, () -> queries.person(id("mia")));
        var chemistry =
                as("ann", Role.TECHNOLOGIST, () -> queries.teams()).stream()
                        .filter(team -> team.id().equals(CHEMISTRY))
                        .findFirst()
                        .orElseThrow();

        assertThat(mia.manager()).isNull();
        assertThat(chemistry.lead()).isNull();
    }

    @Test
    void aManagerKnowsTheirPeopleAndNotOtherTeams() {
        assertThat(names("max", Role.MANAGER))
                .containsExactly("cid example", "dora example", "max example");
    }

    @Test
    void anAdministratorKnowsEverybody() {
        assertThat(names("admin", Role.ADMINISTRATOR)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void peopleAreFoundByNameAndTeamAndPage() {
        var byName = as("dora", Role.DIRECTOR, () -> queries.find("EXAMPLE an", null, 0, 200));
        var byTeam = as("dora", Role.DIRECTOR, () -> queries.find(null, HEMATOLOGY, 1, 1));

        assertThat(byName.items()).extracting(PersonLine::name).contains("ann example");
        assertThat(byTeam.items()).extracting(PersonLine::name).containsExactly("bob example");
        assertThat(byTeam.total()).isEqualTo(2);
    }

    @Test
    void theAdministratorSeesWhomNobodyDecidesFor() {
        assertThat(as("admin", Role.ADMINISTRATOR, () -> queries.withoutDecider()))
                .extracting(PersonLine::name)
                .contains("dora example");
        assertThatThrownBy(() -> as("mia", Role.MANAGER, () -> queries.withoutDecider()))
                .isInstanceOf(Refused.class);
    }

    // --- what only several records know

    @Test
    void nobodyButAnAdministratorChangesPeople() {
        assertThatThrownBy(
                        () ->
                                as(
                                        "mia",
                                        Role.MANAGER,
                                        () ->
                                                people.person(
                                                        null,
                                                        now ->
                                                                new GrantRole(
                                                                        id("mia"),
                                                                        now,
                                                                        Role.DIRECTOR))))
                .isInstanceOf(Refused.class)
                .hasMessage("Only an administrator can do this; ask one.");
    }

    @Test
    void managersDoNotGoRoundInACircle() {
        refuses(PersonRule.MANAGERS_IN_A_CIRCLE, () -> assign("dora", "mia", today.date()));
    }

    @Test
    void onlyAManagerOrDirectorIsResponsibleForSomebody() {
        refuses(PersonRule.NOT_A_MANAGER, () -> assign("ann", "bob", today.date()));
    }

    @Test
    void aManagerHasToBeHere() {
        refuses(PersonRule.MANAGER_NOT_HERE, () -> assign("ann", "nobody", today.date()));
    }

    @Test
    void aTeamHasToExistBeforeSomebodyJoins() {
        refuses(
                PersonRule.NO_SUCH_TEAM,
                () ->
                        people.person(
                                null,
                                now ->
                                        new PlaceInTeam(
                                                id("ann"), now, new TeamId("none"), now.today())));
    }

    @Test
    void aTeamNeedsASectionThatExists() {
        refuses(
                TeamRule.NO_SUCH_SECTION,
                () -> form(new TeamId("astrology"), "Astrology", today.date()));
    }

    @Test
    void theLastAdministratorStays() {
        refuses(
                PersonRule.LAST_ADMINISTRATOR,
                () ->
                        people.person(
                                null, now -> new RevokeRole(id("admin"), now, Role.ADMINISTRATOR)));
        refuses(
                PersonRule.LAST_ADMINISTRATOR,
                () -> people.person(null, now -> new RecordLeaving(id("admin"), now, now.today())));
    }

    @Test
    void aRequestSentTwiceIsDoneOnce() {
        var request = new RequestKey("admin", "enrol-eve", RequestKey.digest("POST", "/", "eve"));
        var person = new PersonId(request.creationId("person").toString());
        Runnable send =
                () ->
                        people.person(
                                request,
                                now ->
                                        new EnrolPerson(
                                                person, now, PersonalText.of("Eve"), now.today()));

        asAdministrator(send);
        asAdministrator(send);

        assertThat(eventsOf(person)).isEqualTo(1);
    }

    // --- rows

    @Test
    void aNameIsSealedInTheEventAndClearInTheRow() {
        var payload =
                sql.sql(
                                "select payload from domain_event where aggregate_id = 'ann' and"
                                        + " sequence_number = 0")
                        .query(String.class)
                        .single();
        var name = sql.sql("select name from person where id = 'ann'").query(String.class).single();

        assertThat(payload).doesNotContain("example");
        assertThat(name).isEqualTo("ann example");
    }

    @Test
    void replayingGivesTheSameRows() {
        var before = rows();

        projections.replay("people");
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(before));

        assertThat(roster.get().people()).containsKey(id("ann"));
        Roster after = roster.get();
        assertThat(after.teams()).containsKeys(HEMATOLOGY, CHEMISTRY);
    }

    // --- saying it

    private List<String> rows() {
        return sql.sql(
                        "select id || name || version || document from person union all"
                                + " select id || name || version || document from team union all"
                                + " select id || name || version || document from laboratory"
                                + " order by 1")
                .query(String.class)
                .list();
    }

    private long eventsOf(PersonId person) {
        return sql.sql("select count(*) from domain_event where aggregate_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private void form(TeamId team, String section, LocalDate on) {
        people.team(null, now -> new FormTeam(team, now, "Team " + section, MAIN, section, on));
    }

    private void lead(TeamId team, String person, LocalDate from) {
        people.team(null, now -> new NameLead(team, now, id(person), from));
    }

    private void enrol(String name, LocalDate on, Role role) {
        people.person(
                null,
                now -> new EnrolPerson(id(name), now, PersonalText.of(name + " example"), on));
        people.person(null, now -> new GrantRole(id(name), now, role));
    }

    private void member(String name, TeamId team, String manager, LocalDate from) {
        enrol(name, from, Role.TECHNOLOGIST);
        people.person(null, now -> new PlaceInTeam(id(name), now, team, from));
        assign(name, manager, from);
    }

    private void assign(String name, String manager, LocalDate from) {
        people.person(null, now -> new AssignManager(id(name), now, id(manager), from));
    }

    private Reach reach(String name, Role role) {
        return directory.reachOf(viewer(name, role), today.date());
    }

    private List<String> names(String name, Role role) {
        return as(name, role, () -> queries.find(null, null, 0, 200)).items().stream()
                .map(PersonLine::name)
                .toList();
    }

    private static void refuses(Rule rule, Runnable work) {
        assertThatThrownBy(() -> asAdministrator(work))
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }

    private static void asAdministrator(Runnable work) {
        ActingAs.run(PeopleLaboratory.ADMINISTRATOR, work);
    }

    private static <T> T as(String name, Role role, Supplier<T> work) {
        return ActingAs.call(viewer(name, role), work);
    }

    private static Viewer viewer(String name, Role role) {
        return new Viewer(name, id(name), Set.of(role), Channel.API);
    }

    private static PersonId id(String name) {
        return new PersonId(name);
    }
}
