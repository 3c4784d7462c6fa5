package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.FrameworkVersion;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.Readiness;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.HeldPosition;

/**
 * Where somebody is on the ladder on a day, and what a position still asks of them.
 *
 * @param on the day
 * @param held their position that day, null where they held none
 * @param rung where that is on the ladder, null where it is not on it
 * @param readiness for the position asked about, else for the next level; null at the top of the
 *     ladder and where nobody knows where they stand
 * @param facts all that speaks for them, in no order
 * @param framework the version in force that day
 */
public record CareerPage(
        PersonLine person,
        LocalDate on,
        @Nullable HeldPosition held,
        @Nullable LadderPosition rung,
        @Nullable Readiness readiness,
        CareerFacts facts,
        FrameworkVersion framework) {

    /** The ladder of that day, lowest first. */
    public List<LadderPosition> ladder() {
        return content().positions();
    }

    /** The framework's content. */
    public Framework content() {
        return framework.content();
    }
}
