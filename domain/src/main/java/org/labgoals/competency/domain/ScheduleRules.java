package org.labgoals.competency.domain;

import java.util.List;
import java.util.Optional;

/**
 * When assessments fall due and who may do them, as an administrator writes it down. Check with
 * your accreditor.
 *
 * @param firstYearMonths how long the first year of testing patients is
 * @param monthsInFirstYear between two assessments within it
 * @param monthsAfterwards between two assessments from then on
 * @param monthsWaived between two assessments on a waived system, from the beginning
 * @param daysOfNotice how many days before it falls due an assessment shows as due
 * @param newSystemRestartsFirstYear whether a system added later has a first year of its own
 * @param assessing who assesses on systems of which complexity; on others nobody needs a duty
 */
public record ScheduleRules(
        int firstYearMonths,
        int monthsInFirstYear,
        int monthsAfterwards,
        int monthsWaived,
        int daysOfNotice,
        boolean newSystemRestartsFirstYear,
        List<AssessingDuties> assessing) {

    /** Keeps a copy. */
    public ScheduleRules {
        assessing = List.copyOf(assessing);
    }

    /** Who assesses on systems of this complexity; empty where nobody needs a duty. */
    public Optional<AssessingDuties> assessing(Complexity complexity) {
        return assessing.stream().filter(each -> each.complexity() == complexity).findFirst();
    }

    /** How many assessments on one system belong into the first year. */
    int roundsInFirstYear() {
        return firstYearMonths / monthsInFirstYear;
    }
}
