package org.labgoals.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.people.domain.SomePeople.BY_ADMINISTRATOR;
import static org.labgoals.people.domain.SomePeople.FIRST_DAY;
import static org.labgoals.people.domain.SomePeople.TODAY;
import static org.labgoals.people.domain.SomePeople.id;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EndManagersDuty;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GivePosition;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.NameDeputy;
import org.labgoals.people.domain.PersonCommand.PlaceInTeam;
import org.labgoals.people.domain.PersonCommand.PromotePerson;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.people.domain.PersonCommand.RenamePerson;
import org.labgoals.people.domain.PersonCommand.RevokeRole;
import org.labgoals.people.domain.PersonCommand.TakeOutOfTeam;
import org.labgoals.people.domain.PersonEvent.PersonEnrolled;
import org.labgoals.people.domain.PersonEvent.PersonPromoted;
import org.labgoals.people.domain.PersonEvent.PlacedInTeam;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;

class PersonTest {

    private static final TeamId NIGHTS = new TeamId("nights");

    private final SomePeople people = new SomePeople().enrolled("ann");

    @Test
    void anAdministratorEnrolsSomebody() {
        var enrol = new EnrolPerson(id("bob"), BY_ADMINISTRATOR, PersonalText.of("Bob Ray"), TODAY);

        assertThat(PersonDecisions.decide(null, enrol))
                .containsExactly(new PersonEnrolled(id("bob"), PersonalText.of("Bob Ray"), TODAY));
    }

    @Test
    void nobodyElseChangesPeople() {
        for (var standing : Standing.values()) {
            if (standing != Standing.ADMINISTRATOR) {
                var occasion = new Occasion(id("ann"), standing, TODAY);
                refuses(
                        new RenamePerson(id("ann"), occasion, PersonalText.of("Queen")),
                        PersonRule.ONLY_ADMINISTRATOR_CHANGES_PEOPLE);
            }
        }
    }

    @Test
    void nothingHappensToSomebodyWhoIsNotEnrolled() {
        refuses(
                new GrantRole(id("nobody"), BY_ADMINISTRATOR, Role.MANAGER),
                PersonRule.PERSON_NOT_ENROLLED);
    }

    @Test
    void enrollingTwiceTheSameAppendsNothing() {
        assertThat(
                        decide(
                                new EnrolPerson(
                                        id("ann"),
                                        BY_ADMINISTRATOR,
                                        PersonalText.of("ann"),
                                        FIRST_DAY)))
                .isEmpty();
    }

    @Test
    void enrollingAnotherUnderTheSameIdIsRefused() {
        refuses(
                new EnrolPerson(id("ann"), BY_ADMINISTRATOR, PersonalText.of("Zoe"), FIRST_DAY),
                PersonRule.ALREADY_ENROLLED);
    }

    @Test
    void aNameIsNeeded() {
        refuses(
                new RenamePerson(id("ann"), BY_ADMINISTRATOR, PersonalText.of("  ")),
                PersonRule.NAME_MISSING);
    }

    @Test
    void aNameHasItsLimit() {
        refuses(
                new RenamePerson(id("ann"), BY_ADMINISTRATOR, PersonalText.of("x".repeat(201))),
                PersonRule.NAME_TOO_LONG);
    }

    @Test
    void nobodyIsEnrolledInTheFuture() {
        refuses(
                new EnrolPerson(
                        id("bob"), BY_ADMINISTRATOR, PersonalText.of("Bob"), TODAY.plusDays(1)),
                PersonRule.DAY_IN_THE_FUTURE);
    }

    @Test
    void datesBeyondReasonAreRefused() {
        refuses(
                new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, TODAY.plusYears(6)),
                PersonRule.DATE_BEYOND_REASON);
        refuses(
                new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, TODAY.minusYears(900)),
                PersonRule.DATE_BEYOND_REASON);
    }

    @Test
    void nothingBeginsBeforeTheFirstDay() {
        refuses(
                new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, FIRST_DAY.minusDays(1)),
                PersonRule.BEFORE_ENROLMENT);
    }

    @Test
    void somebodyCanBeInSeveralTeams() {
        people.does(place(NIGHTS)).does(place(new TeamId("days")));

        assertThat(ann().teamsOn(TODAY)).containsExactly(NIGHTS, new TeamId("days"));
    }

    @Test
    void placingTwiceTheSameAppendsNothing() {
        people.does(place(NIGHTS));

        assertThat(decide(place(NIGHTS))).isEmpty();
    }

    @Test
    void nobodyIsInATeamTwiceAtATime() {
        people.does(place(NIGHTS));

        refuses(
                new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, TODAY.minusDays(3)),
                PersonRule.ALREADY_IN_TEAM);
    }

    @Test
    void somebodyCanComeBackToATeam() {
        people.does(place(NIGHTS))
                .does(new TakeOutOfTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, TODAY.minusDays(9)));

        assertThat(ann().teamsOn(TODAY)).isEmpty();
        assertThat(decide(new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, TODAY)))
                .containsExactly(new PlacedInTeam(id("ann"), NIGHTS, TODAY));
    }

    @Test
    void whoIsNotInATeamCannotBeTakenOutOfIt() {
        refuses(
                new TakeOutOfTeam(id("ann"), BY_ADMINISTRATOR, NIGHTS, TODAY),
                PersonRule.NOT_IN_TEAM);
    }

    @Test
    void aPositionHoldsUntilTheNext() {
        people.does(position("MLS I", CareerLevel.ENTRY, FIRST_DAY))
                .does(position("MLS II", CareerLevel.MID, TODAY.minusDays(10)));

        assertThat(ann().positionOn(TODAY.minusDays(11)))
                .contains(new HeldPosition("MLS I", CareerLevel.ENTRY));
        assertThat(ann().positionOn(TODAY)).contains(new HeldPosition("MLS II", CareerLevel.MID));
    }

    @Test
    void aRoleGrantedTwiceAppendsNothing() {
        people.does(new GrantRole(id("ann"), BY_ADMINISTRATOR, Role.MANAGER));

        assertThat(decide(new GrantRole(id("ann"), BY_ADMINISTRATOR, Role.MANAGER))).isEmpty();
    }

    @Test
    void aRevokedRoleIsGone() {
        people.does(new GrantRole(id("ann"), BY_ADMINISTRATOR, Role.MANAGER))
                .does(new GrantRole(id("ann"), BY_ADMINISTRATOR, Role.TECHNOLOGIST))
                .does(new RevokeRole(id("ann"), BY_ADMINISTRATOR, Role.MANAGER));

        assertThat(ann().roles()).isEqualTo(Set.of(Role.TECHNOLOGIST));
    }

    @Test
    void nobodyIsTheirOwnManager() {
        refuses(
                new AssignManager(id("ann"), BY_ADMINISTRATOR, id("ann"), TODAY),
                PersonRule.NOBODY_IS_THEIR_OWN_MANAGER);
    }

    @Test
    void oneManagerIsResponsibleAtATime() {
        people.managed("ann", "bob").managed("ann", "cid", TODAY);

        assertThat(ann().managerOn(TODAY.minusDays(1))).contains(id("bob"));
        assertThat(ann().managerOn(TODAY)).contains(id("cid"));
    }

    @Test
    void aManagersDutyCanEndWithoutAnother() {
        people.managed("ann", "bob")
                .does(new EndManagersDuty(id("ann"), BY_ADMINISTRATOR, TODAY.minusDays(1)));

        assertThat(ann().managerOn(TODAY.minusDays(1))).contains(id("bob"));
        assertThat(ann().managerOn(TODAY)).isEmpty();
        refuses(
                new EndManagersDuty(id("ann"), BY_ADMINISTRATOR, TODAY),
                PersonRule.NO_MANAGER_TO_RELEASE);
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        refuses(
                new NameDeputy(id("ann"), BY_ADMINISTRATOR, id("ann"), TODAY, TODAY),
                PersonRule.NOBODY_IS_THEIR_OWN_DEPUTY);
    }

    @Test
    void aDeputysDaysRunForward() {
        refuses(
                new NameDeputy(id("ann"), BY_ADMINISTRATOR, id("bob"), TODAY, TODAY.minusDays(1)),
                PersonRule.DEPUTY_ENDS_BEFORE_BEGINNING);
    }

    @Test
    void whoLeftHasNoTeamAndNothingBeginsForThem() {
        people.does(place(NIGHTS)).managed("ann", "bob").left("ann", TODAY.minusDays(1));

        assertThat(ann().presentOn(TODAY)).isFalse();
        assertThat(ann().teamsOn(TODAY)).isEmpty();
        assertThat(ann().managerOn(TODAY)).contains(id("bob"));
        refuses(
                new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, new TeamId("days"), TODAY),
                PersonRule.ALREADY_LEFT);
        refuses(new GrantRole(id("ann"), BY_ADMINISTRATOR, Role.MANAGER), PersonRule.ALREADY_LEFT);
        refuses(new RecordLeaving(id("ann"), BY_ADMINISTRATOR, TODAY), PersonRule.ALREADY_LEFT);
    }

    private PersonState ann() {
        return people.facts().get(id("ann"));
    }

    private static PlaceInTeam place(TeamId team) {
        return new PlaceInTeam(id("ann"), BY_ADMINISTRATOR, team, FIRST_DAY);
    }

    private static GivePosition position(
            String position, CareerLevel level, java.time.LocalDate from) {
        return new GivePosition(id("ann"), BY_ADMINISTRATOR, position, level, from);
    }

    // --- promoted

    @Test
    void aPromotionLeadsFromOnePositionToAnotherByADecisionWithAReason() {
        people.does(given("MLS I", CareerLevel.ENTRY));
        var promoted = promote("MLS II", CareerLevel.MID, "Runs the night bench", "boss");

        assertThat(decide(promoted))
                .containsExactly(
                        new PersonPromoted(
                                id("ann"),
                                new HeldPosition("MLS I", CareerLevel.ENTRY),
                                new HeldPosition("MLS II", CareerLevel.MID),
                                TODAY,
                                PersonalText.of("Runs the night bench"),
                                id("boss")));
        people.does(promoted);
        var ann = people.facts().get(id("ann"));
        assertThat(ann.positionOn(TODAY)).contains(new HeldPosition("MLS II", CareerLevel.MID));
        assertThat(ann.positionOn(TODAY.minusDays(1)))
                .contains(new HeldPosition("MLS I", CareerLevel.ENTRY));
        assertThat(decide(promoted)).isEmpty();
    }

    @Test
    void aPromotionNeedsAReasonADeciderAndAPositionToLeave() {
        refuses(
                promote("MLS II", CareerLevel.MID, "Ready", "boss"),
                PersonRule.NO_POSITION_TO_LEAVE);
        people.does(given("MLS I", CareerLevel.ENTRY));
        refuses(
                promote("MLS II", CareerLevel.MID, " ", "boss"),
                PersonRule.PROMOTION_NEEDS_A_REASON);
        refuses(
                promote("MLS II", CareerLevel.MID, "x".repeat(2001), "boss"),
                PersonRule.REASON_TOO_LONG);
        refuses(
                promote("MLS II", CareerLevel.MID, "I am ready", "ann"),
                PersonRule.NOBODY_PROMOTES_THEMSELVES);
    }

    @Test
    void aPromotionLeadsUp() {
        people.does(given("MLS II", CareerLevel.MID));

        refuses(
                promote("MLS I", CareerLevel.ENTRY, "A change", "boss"),
                PersonRule.PROMOTION_LEADS_UP);
        refuses(
                promote("MLS II", CareerLevel.SENIOR, "A change", "boss"),
                PersonRule.PROMOTION_LEADS_UP);
        assertThat(decide(promote("Lead MLS", CareerLevel.MID, "Leads the bench", "boss")))
                .hasSize(1);
    }

    private static GivePosition given(String position, CareerLevel level) {
        return new GivePosition(id("ann"), BY_ADMINISTRATOR, position, level, FIRST_DAY);
    }

    private static PromotePerson promote(
            String position, CareerLevel level, String reason, String decider) {
        return new PromotePerson(
                id("ann"),
                BY_ADMINISTRATOR,
                position,
                level,
                TODAY,
                PersonalText.of(reason),
                id(decider));
    }

    private List<PersonEvent> decide(PersonCommand command) {
        return PersonDecisions.decide(people.facts().get(command.person()), command);
    }

    private void refuses(PersonCommand command, Rule rule) {
        assertThatThrownBy(() -> decide(command))
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).rule())
                .isEqualTo(rule);
    }
}
