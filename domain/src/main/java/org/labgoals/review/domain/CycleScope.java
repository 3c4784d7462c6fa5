package org.labgoals.review.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.TeamId;

/**
 * Whom a cycle is for.
 *
 * @param section its name, where it is for a section
 * @param team its id, where it is for a team
 */
public record CycleScope(Group group, @Nullable String section, @Nullable TeamId team) {

    /** How wide a cycle reaches. */
    public enum Group {
        LABORATORY,
        SECTION,
        TEAM
    }

    public static CycleScope laboratory() {
        return new CycleScope(Group.LABORATORY, null, null);
    }

    public static CycleScope section(String name) {
        return new CycleScope(Group.SECTION, name, null);
    }

    public static CycleScope team(TeamId team) {
        return new CycleScope(Group.TEAM, null, team);
    }
}
