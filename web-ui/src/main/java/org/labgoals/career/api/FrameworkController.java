package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.FrameworkCommands;
import org.labgoals.career.application.FrameworkPage;
import org.labgoals.career.application.FrameworkQueries;
import org.labgoals.career.application.FrameworkText;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.FrameworkCommand.AdoptFramework;
import org.labgoals.career.domain.FrameworkCommand.DropExpectation;
import org.labgoals.career.domain.FrameworkCommand.SetExpectation;
import org.labgoals.career.domain.Place;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.RequestKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The career framework. */
@RestController
@RequestMapping(path = "/api/v1/framework", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Framework", description = "The ladder, and what each level and position expects")
class FrameworkController {

    private final FrameworkQueries queries;
    private final FrameworkCommands commands;

    FrameworkController(FrameworkQueries queries, FrameworkCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    @Operation(
            summary = "Read the career framework",
            description = "As in force on a day, with the days on which it changes.")
    Answer framework(
            @Parameter(description = "the day; today when absent") @RequestParam(required = false)
                    @Nullable String on) {
        return Answer.of(queries.framework(Asked.day(on)));
    }

    @PostMapping
    @Operation(
            summary = "Change the career framework from a day on",
            description =
                    "An administrator, with a reason. Send the whole framework, or an expectation"
                            + " of one level or position to add or alter, or the key of one to"
                            + " drop. What was judged before that day stays judged as it was.")
    ResponseEntity<Answer> change(@RequestBody Body body, @Nullable RequestKey request) {
        var from = body.from();
        if (from == null) {
            throw ProblemFound.missing("from");
        }
        var outcome = commands.change(request, changing(body, from));
        return Pending.on(ResponseEntity.ok(), outcome.pending())
                .body(Answer.of(queries.framework(from)));
    }

    private static FrameworkCommands.Changing changing(Body body, LocalDate from) {
        long said =
                Stream.of(body.framework(), body.expectation(), body.drop())
                        .filter(Objects::nonNull)
                        .count();
        if (said != 1) {
            throw ProblemFound.impossible(
                    "one-change-at-a-time",
                    "Send one of “framework”, “expectation” and “drop”.",
                    null);
        }
        var reason = body.reason() == null ? "" : body.reason();
        var place = new Place(body.level(), body.position());
        if (body.framework() != null) {
            var content = FrameworkText.read(body.framework().toString());
            return (occasion, shipped) ->
                    new AdoptFramework(
                            CareerFrameworkId.THE_ONE, occasion, shipped, content, from, reason);
        }
        if (body.expectation() != null) {
            var expectation = FrameworkText.readExpectation(body.expectation().toString());
            return (occasion, shipped) ->
                    new SetExpectation(
                            CareerFrameworkId.THE_ONE,
                            occasion,
                            shipped,
                            place,
                            expectation,
                            from,
                            reason);
        }
        var key = Objects.requireNonNull(body.drop());
        return (occasion, shipped) ->
                new DropExpectation(
                        CareerFrameworkId.THE_ONE, occasion, shipped, place, key, from, reason);
    }

    @Schema(name = "FrameworkChangeBody")
    record Body(
            @Schema(description = "the first day of the change") @Nullable LocalDate from,
            @Schema(example = "Agreed with the section supervisors") @Nullable String reason,
            @Schema(implementation = Framework.class, description = "the whole framework")
                    @Nullable JsonNode framework,
            @Schema(description = "whose expectation it is, unless a position's")
                    @Nullable CareerLevel level,
            @Schema(description = "whose expectation it is, unless a level's", example = "mls-2")
                    @Nullable String position,
            @Schema(implementation = Expectation.class, description = "one to add or alter")
                    @Nullable JsonNode expectation,
            @Schema(description = "key of an expectation to drop") @Nullable String drop) {}

    @Schema(name = "FrameworkOnADay")
    record Answer(
            LocalDate on,
            @Schema(description = "since when it is in force") LocalDate from,
            @Schema(description = "its last day, null while no change is decided")
                    @Nullable LocalDate until,
            @Schema(description = "why it came") String reason,
            Framework framework,
            @Schema(description = "every version, oldest first") List<Version> versions) {

        static Answer of(FrameworkPage page) {
            return new Answer(
                    page.on(),
                    page.inForce().from(),
                    page.until(),
                    page.inForce().reason(),
                    page.inForce().content(),
                    page.versions().stream()
                            .map(version -> new Version(version.from(), version.reason()))
                            .toList());
        }
    }

    @Schema(name = "FrameworkVersion")
    record Version(LocalDate from, String reason) {}
}
