package org.labgoals.audit.application;

import java.time.LocalDate;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.PersonId;

/**
 * What an evidence packet is to be about.
 *
 * @param from the first day of its recording
 * @param until the last
 */
public record PacketWanted(About about, LocalDate from, LocalDate until) {

    /** A person, a test system, a goal, or a section of the laboratory. */
    public sealed interface About {
        /** Everything in a person's records. */
        record OfPerson(PersonId person) implements About {}

        /** What people did on a test system. */
        record OfTestSystem(TestSystemId testSystem) implements About {}

        /** One goal. */
        record OfGoal(GoalId goal) implements About {}

        /** Everything in the records of who is in a section's teams. */
        record OfSection(String section) implements About {}
    }
}
