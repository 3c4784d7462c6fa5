package org.labgoals.people.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.TeamLine;

/** A team as it is answered. */
@Schema(name = "Team")
record TeamAnswer(
        String id,
        String name,
        String section,
        String laboratory,
        @Schema(description = "id of who leads it") @Nullable String lead) {

    static TeamAnswer of(TeamLine team) {
        return new TeamAnswer(
                team.id().value(),
                team.name(),
                team.section(),
                team.laboratory(),
                team.lead() == null ? null : team.lead().value());
    }
}
