package org.labgoals.people.application;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;

/**
 * A person in a list, or beside what they did.
 *
 * @param name as they are called
 * @param level career level, null where the position has none
 * @param position on the ladder, for example {@code MLS II}
 * @param manager the responsible manager today; null where there is none, and where the viewer may
 *     not know of them
 * @param active false once they left
 */
public record PersonLine(
        PersonId id,
        String name,
        Set<Role> roles,
        @Nullable CareerLevel level,
        @Nullable String position,
        List<TeamLine> teams,
        @Nullable PersonId manager,
        boolean active) {

    /** Somebody the directory no longer knows. */
    public static PersonLine unknown(PersonId id) {
        return new PersonLine(id, "Somebody", Set.of(), null, null, List.of(), null, false);
    }

    /** First letters of the first and the last name. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1] : "";
        return (first(words[0]) + first(last)).toUpperCase(java.util.Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    PersonLine forWhoKnows(Predicate<PersonId> known) {
        return new PersonLine(
                id,
                name,
                roles,
                level,
                position,
                teams.stream().map(team -> team.forWhoKnows(known)).toList(),
                manager == null || known.test(manager) ? manager : null,
                active);
    }
}
