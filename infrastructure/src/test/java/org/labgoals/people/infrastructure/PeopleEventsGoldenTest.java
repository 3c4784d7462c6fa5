package org.labgoals.people.infrastructure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.LaboratoryEvent;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.TeamEvent;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

class PeopleEventsGoldenTest {

    private static final PersonId PERSON = new PersonId("p-1");
    private static final PersonId OTHER = new PersonId("p-2");
    private static final TeamId TEAM = new TeamId("t-1");
    private static final LaboratoryId LABORATORY = new LaboratoryId("l-1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void personEventsStayReadableForEver() {
        GoldenEvents.hold(
                PersonEvent.class,
                List.of(
                        new PersonEvent.PersonEnrolled(PERSON, PersonalText.of("Maya Okafor"), DAY),
                        new PersonEvent.PersonRenamed(PERSON, PersonalText.of("Maya Lindqvist")),
                        new PersonEvent.PlacedInTeam(PERSON, TEAM, DAY),
                        new PersonEvent.TakenOutOfTeam(PERSON, TEAM, DAY),
                        new PersonEvent.PositionGiven(PERSON, "MLS II", CareerLevel.MID, DAY),
                        new PersonEvent.PersonPromoted(
                                PERSON,
                                new HeldPosition("MLS I", CareerLevel.ENTRY),
                                new HeldPosition("MLS II", CareerLevel.MID),
                                DAY,
                                PersonalText.of("Trained two colleagues and runs the night bench"),
                                OTHER),
                        new PersonEvent.RoleGranted(PERSON, Role.TECHNOLOGIST, DAY),
                        new PersonEvent.RoleRevoked(PERSON, Role.MANAGER, DAY),
                        new PersonEvent.ManagerAssigned(PERSON, OTHER, DAY),
                        new PersonEvent.ManagersDutyEnded(PERSON, DAY),
                        new PersonEvent.DeputyNamed(PERSON, OTHER, DAY, DAY.plusDays(14)),
                        new PersonEvent.PersonLeft(PERSON, DAY)));
    }

    @Test
    void teamEventsStayReadableForEver() {
        GoldenEvents.hold(
                TeamEvent.class,
                List.of(
                        new TeamEvent.TeamFormed(TEAM, "Core days", LABORATORY, "Hematology", DAY),
                        new TeamEvent.TeamRenamed(TEAM, "Core nights"),
                        new TeamEvent.LeadNamed(TEAM, OTHER, DAY),
                        new TeamEvent.LeadEnded(TEAM, DAY)));
    }

    @Test
    void laboratoryEventsStayReadableForEver() {
        GoldenEvents.hold(
                LaboratoryEvent.class,
                List.of(
                        new LaboratoryEvent.LaboratoryOpened(
                                LABORATORY,
                                "St. Mary's",
                                "America/New_York",
                                List.of("Hematology"),
                                DAY),
                        new LaboratoryEvent.SectionAdded(LABORATORY, "Molecular")));
    }
}
