package org.labgoals.people.application;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * A team.
 *
 * @param section the section it belongs to, for example {@code Hematology}
 * @param laboratory the site, by name
 * @param lead who leads it; null while nobody does, and where the viewer may not know of them
 */
public record TeamLine(
        TeamId id, String name, String section, String laboratory, @Nullable PersonId lead) {

    TeamLine forWhoKnows(Predicate<PersonId> known) {
        return lead == null || known.test(lead)
                ? this
                : new TeamLine(id, name, section, laboratory, null);
    }
}
