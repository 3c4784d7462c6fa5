package org.labgoals.competency.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * What was recorded about a person's competency. What was struck stands where it was, with who
 * struck it and why.
 *
 * @param person whose record it is
 * @param lines the first recorded first
 * @param people whoever is mentioned
 * @param systems how the test systems are called
 */
public record CompetencyHistory(
        PersonId person,
        List<Line> lines,
        Map<PersonId, PersonLine> people,
        Map<TestSystemId, String> systems) {

    /**
     * One thing that was recorded.
     *
     * @param entry the id of the event
     * @param by who recorded it, and signed it where it is a signed step
     * @param signature null where it is no signed step
     * @param struck null while it holds
     * @param mayStrike whether the viewer may strike it now
     */
    public record Line(
            String entry,
            CompetencyEvent what,
            PersonId by,
            Instant recordedAt,
            @Nullable Signature signature,
            @Nullable Struck struck,
            boolean mayStrike) {}

    /** Why an entry holds no more. */
    public record Struck(PersonId by, LocalDate on, PersonalText reason) {}
}
