package org.labgoals.goal.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.TeamLine;

/**
 * How the goals at work, active or reviewed, serve the laboratory's objectives.
 *
 * @param all over every goal in view, each counted once
 * @param teams one a team, by name; last, without a team, those of people who are in none
 * @param goals what supports nothing yet first
 */
public record AlignmentBoard(Coverage all, List<TeamCoverage> teams, List<Aligned> goals) {

    /** How a goal stands to the objectives. */
    public enum Support {
        UNALIGNED,
        PERSONAL,
        SUPPORTING
    }

    /**
     * How many goals stand how.
     *
     * @param goals all of them
     * @param supporting those that support an objective
     * @param personal those marked as meant to support none
     */
    public record Coverage(int goals, int supporting, int personal) {

        /** Those that support nothing and were not marked personal. */
        public int unaligned() {
            return goals - supporting - personal;
        }

        /** Share of the goals that support an objective, in per cent; 0 where there are none. */
        public int share() {
            return goals == 0 ? 0 : Math.round(100f * supporting / goals);
        }
    }

    /**
     * The coverage of one team; its own goals, and those of its people that are no other team's.
     */
    public record TeamCoverage(@Nullable TeamLine team, Coverage coverage) {}

    /**
     * One goal.
     *
     * @param teams whose coverage it counts for
     * @param canMarkPersonal whether the viewer may mark it personal now
     */
    public record Aligned(
            GoalLine line, Support support, List<TeamLine> teams, boolean canMarkPersonal) {}
}
