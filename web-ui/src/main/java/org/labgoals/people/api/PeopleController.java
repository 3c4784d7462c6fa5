package org.labgoals.people.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People and teams. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People", description = "People and teams")
class PeopleController {

    private final PeopleQueries queries;

    PeopleController(PeopleQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/me")
    @Operation(summary = "Read who you are")
    PersonAnswer me() {
        return PersonAnswer.of(queries.me());
    }

    @GetMapping("/people")
    @Operation(summary = "List people you may know of, by name")
    ListAnswer<PersonAnswer> people(
            @Parameter(description = "part of the name") @RequestParam(required = false)
                    @Nullable String text,
            @Parameter(description = "id of a team") @RequestParam(required = false)
                    @Nullable String team,
            Paging paging) {
        String group = Queried.id(team, "team");
        return ListAnswer.of(
                queries.find(
                        Queried.text(text, "text"),
                        group == null ? null : new TeamId(group),
                        paging.page(),
                        paging.size()),
                PersonAnswer::of);
    }

    @GetMapping("/people/{id}")
    @Operation(summary = "Read a person")
    PersonAnswer person(@PathVariable String id) {
        return PersonAnswer.of(queries.person(new PersonId(Ids.inAddress(id))));
    }

    @GetMapping("/teams")
    @Operation(summary = "List the laboratory's teams, by name")
    ListAnswer<TeamAnswer> teams(Paging paging) {
        return ListAnswer.of(queries.teams(), paging, TeamAnswer::of);
    }
}
