package org.labgoals.people.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.Role;

/** A person as it is answered. */
@Schema(name = "Person")
record PersonAnswer(
        String id,
        String name,
        Set<Role> roles,
        @Nullable CareerLevel level,
        @Schema(example = "MLS II") @Nullable String position,
        List<TeamAnswer> teams,
        @Schema(description = "id of the responsible manager") @Nullable String manager,
        @Schema(description = "false once they left") boolean active) {

    static PersonAnswer of(PersonLine person) {
        return new PersonAnswer(
                person.id().value(),
                person.name(),
                person.roles(),
                person.level(),
                person.position(),
                person.teams().stream().map(TeamAnswer::of).toList(),
                person.manager() == null ? null : person.manager().value(),
                person.active());
    }
}
