package org.labgoals.competency.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyOccasion;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends commands and answers with the person's competency as the command left it, so that a
 * repeated request is answered the same.
 */
@Component
class CompetencySteps {

    private final CompetencyCommands commands;
    private final CompetencyQueries queries;

    CompetencySteps(CompetencyCommands commands, CompetencyQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    ResponseEntity<CompetencyAnswer.Whole> step(
            PersonId person,
            @Nullable RequestKey request,
            Function<CompetencyOccasion, CompetencyCommand> command) {
        var outcome = commands.person(person, request, command);
        return Pending.on(ResponseEntity.ok(), outcome.pending())
                .body(CompetencyOut.of(queries.recordAfter(person, outcome)));
    }
}
