package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * Something the person did for the profession.
 *
 * @param number its place in the record, from 1
 * @param on the day of it, or the first of its days
 * @param until the last of its days, null for one day or while it goes on
 * @param role what the person did in it
 * @param colleague whom they mentored or trained; named for mentoring, else null
 * @param competency key of the competency it was about, null where it was about none
 * @param confirmedOn when the colleague confirmed it, null until then
 */
public record ProfessionalActivity(
        int number,
        ActivityKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        PersonalText role,
        @Nullable PersonId colleague,
        @Nullable String competency,
        @Nullable EvidenceFile evidence,
        @Nullable LocalDate confirmedOn,
        Source source) {

    /** Whether it counts by that day: it had begun, and mentoring was confirmed by then. */
    public boolean countsOn(LocalDate day) {
        return !on.isAfter(day)
                && (kind != ActivityKind.MENTORING
                        || confirmedOn != null && !confirmedOn.isAfter(day));
    }

    /** Whether it waits for the colleague to confirm it. */
    public boolean awaitsConfirmation() {
        return kind == ActivityKind.MENTORING && confirmedOn == null;
    }
}
