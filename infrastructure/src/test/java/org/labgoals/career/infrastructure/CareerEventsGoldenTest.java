package org.labgoals.career.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class CareerEventsGoldenTest {

    private static final PersonId PERSON = new PersonId("p-1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final EvidenceFile FILE =
            new EvidenceFile("ab".repeat(32), text("certificate.pdf"));

    @Test
    void aWinOfTheFirstRevisionNamesNoCompetencyAndNoObjective() {
        GoldenEvents.stillReads(
                "WinLogged.1.json",
                new CareerEvent.WinLogged(
                        PERSON,
                        1,
                        DAY,
                        text("No repeat of a control run all week."),
                        Kind.QUALITY_AND_COMPLIANCE,
                        new GoalId("g-1"),
                        null,
                        null));
    }

    @Test
    void careerEventsStayReadableForEver() {
        GoldenEvents.hold(
                CareerEvent.class,
                List.of(
                        new CareerEvent.CredentialAdded(
                                PERSON,
                                1,
                                "mls-ascp",
                                text("MLS 123-45"),
                                DAY,
                                DAY.plusYears(3),
                                FILE),
                        new CareerEvent.CredentialRenewed(PERSON, 1, DAY, DAY.plusYears(3), FILE),
                        new CareerEvent.CredentialLapsed(
                                PERSON, 1, DAY, text("Let go when I moved.")),
                        new CareerEvent.CredentialVerified(
                                PERSON, 1, DAY, text("Seen in the board’s register.")),
                        new CareerEvent.CeActivityLogged(
                                PERSON,
                                1,
                                DAY,
                                "course",
                                text("Antibody identification"),
                                new BigDecimal("2.5"),
                                List.of(new CategoryPoints("blood-banking", new BigDecimal("1.5"))),
                                FILE),
                        new CareerEvent.ActivityRecorded(
                                PERSON,
                                1,
                                ActivityKind.MENTORING,
                                DAY,
                                DAY.plusDays(30),
                                text("Trained on the night bench"),
                                new PersonId("p-2"),
                                "teaching-peers",
                                FILE),
                        new CareerEvent.ActivityConfirmed(PERSON, 1, DAY),
                        new CareerEvent.CompetencyRated(
                                PERSON,
                                "root-cause-analysis",
                                Rating.PROFICIENT,
                                text("Led three investigations."),
                                DAY),
                        new CareerEvent.MentorAskedFor(
                                PERSON, "study-design", text("Before the spring."), DAY),
                        new CareerEvent.MentoringOffered(PERSON, "teaching-peers", null, DAY),
                        new CareerEvent.MentoringEnded(
                                PERSON, Mentoring.Side.ASKED, "study-design", DAY),
                        new CareerEvent.WinLogged(
                                PERSON,
                                1,
                                DAY,
                                text("No repeat of a control run all week."),
                                Kind.QUALITY_AND_COMPLIANCE,
                                new GoalId("g-1"),
                                "root-cause-analysis",
                                new ObjectiveId("o-1")),
                        new CareerEvent.ExperienceAdded(
                                PERSON,
                                1,
                                text("City Hospital"),
                                text("Bench technologist"),
                                CareerLevel.ENTRY,
                                DAY.minusYears(5),
                                DAY.minusYears(2),
                                FILE),
                        new CareerEvent.ExperienceVerified(
                                PERSON, 1, DAY, text("Their letter was seen.")),
                        new CareerEvent.EntryWithdrawn(
                                PERSON, Entry.CE_ACTIVITY, 1, text("Entered twice."))));
    }

    private static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
