package org.labgoals.people.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * A team.
 *
 * @param section the section it belongs to, for example {@code Hematology}
 * @param laboratory the site, by name
 * @param lead who leads it, null while nobody does
 */
public record TeamLine(
        TeamId id, String name, String section, String laboratory, @Nullable PersonId lead) {}
