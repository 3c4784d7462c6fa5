package org.labgoals.system.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.ReadOnlyRule;
import org.labgoals.shared.application.Workload;
import org.labgoals.system.application.SystemRoom;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The engine room. */
@RestController
@RequestMapping(path = "/api/v1/system", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "System", description = "How the product keeps up; administrators only")
class SystemController {

    private final SystemRoom room;

    SystemController(SystemRoom room) {
        this.room = room;
    }

    @GetMapping
    @Operation(
            summary = "How the rows that screens read keep up with the events",
            description =
                    "Each feature, and the records whose events could not be taken in: these wait"
                            + " with all that came after them, everything else goes on.")
    State state() {
        return new State(
                room.readOnly().map(TakesNothingIn::of).orElse(null),
                room.projections().stream()
                        .map(each -> new Following(each.feature(), each.behind(), each.oldest()))
                        .toList(),
                room.parked().stream().map(Parked::of).toList(),
                room.rebuild().map(Rebuild::of).orElse(null),
                Node.of(room.workload()));
    }

    @PostMapping("/rebuild")
    @Operation(
            summary = "Fold all that screens read anew, from the first event",
            description =
                    "Beside the rows that are served, which the new ones replace in the end. It"
                            + " goes on over the end of a node. 409 while another goes on.")
    State rebuild() {
        room.rebuild((String) null);
        return state();
    }

    @PostMapping("/rebuild/{feature}")
    @Operation(summary = "The same for one part", description = "404 where there is no such part.")
    State rebuild(@PathVariable String feature) {
        room.rebuild(feature);
        return state();
    }

    @PostMapping("/parked/{feature}/{record}/try")
    @Operation(
            summary = "Take in a record's waiting events",
            description = "409 while they still cannot be; nothing is changed then.")
    State tryAgain(@PathVariable String feature, @PathVariable String record) {
        room.tryAgain(feature, record);
        return state();
    }

    @PostMapping("/parked/{feature}/{record}/leave-out")
    @Operation(
            summary = "Leave the first of a record's waiting events out, and take in the others",
            description =
                    "The event stays in the record and in its history; only what screens read does"
                            + " without it. 409 when the others cannot be taken in.")
    State leaveOut(@PathVariable String feature, @PathVariable String record) {
        room.leaveOut(feature, record);
        return state();
    }

    @Schema(name = "System")
    record State(
            @Schema(description = "why nothing is taken in; null where all is well")
                    @Nullable TakesNothingIn readOnly,
            List<Following> following,
            List<Parked> parked,
            @Schema(description = "the one that goes on, or else the last one")
                    @Nullable Rebuild rebuild,
            Node node) {}

    @Schema(name = "ReadOnly")
    record TakesNothingIn(@Schema(example = "master-key-missing") String code, String sentence) {

        static TakesNothingIn of(ReadOnlyRule rule) {
            return new TakesNothingIn(rule.code(), rule.sentence());
        }
    }

    @Schema(name = "Rebuild")
    record Rebuild(
            List<String> features,
            @Schema(description = "those whose new rows are served already") List<String> served,
            @Schema(description = "the place of the last event in the new rows") long readTo,
            @Schema(description = "the place of the last event there is") long last,
            @Schema(description = "events a second so far") long perSecond,
            @Schema(description = "how long it will take at this rate") @Nullable Long secondsLeft,
            Instant askedAt,
            @Schema(description = "missing while it goes on") @Nullable Instant endedAt,
            @Schema(description = "why it was given up") @Nullable String trouble) {

        static Rebuild of(EngineRoom.Rebuild rebuild) {
            return new Rebuild(
                    rebuild.features(),
                    rebuild.served(),
                    rebuild.readTo(),
                    rebuild.last(),
                    rebuild.rate(),
                    rebuild.endedAt() == null
                            ? rebuild.left().map(Duration::toSeconds).orElse(null)
                            : null,
                    rebuild.askedAt(),
                    rebuild.endedAt(),
                    rebuild.trouble());
        }
    }

    @Schema(name = "Following")
    record Following(
            String feature,
            @Schema(description = "how many events at most are yet to be read") long behind,
            @Schema(description = "when the first of them was recorded")
                    @Nullable Instant oldest) {}

    @Schema(name = "Node", description = "What the node that answers did since it started.")
    record Node(
            Instant since,
            List<Commands> commands,
            Appends appends,
            @Schema(description = "people signed in on its screens") @Nullable Long sessions,
            @Schema(description = "mails to be sent, by all nodes") @Nullable Long mailsWaiting) {

        static Node of(Workload workload) {
            return new Node(
                    workload.since(),
                    workload.commands().stream().map(Commands::of).toList(),
                    new Appends(
                            workload.appends().count(), inMilliseconds(workload.appends().mean())),
                    known(workload.sessions()),
                    known(workload.mailsWaiting()));
        }
    }

    @Schema(name = "Commands")
    record Commands(
            String kind,
            long done,
            @Schema(description = "by a rule") long refused,
            @Schema(description = "outrun by others, again and again, or not possible then")
                    long failed,
            @Schema(description = "from the way in to the commit, on average")
                    double milliseconds) {

        static Commands of(Workload.Commands commands) {
            return new Commands(
                    commands.kind(),
                    commands.done(),
                    commands.refused(),
                    commands.failed(),
                    inMilliseconds(commands.mean()));
        }
    }

    @Schema(name = "Appends", description = "Storing the events of a command, without the commit.")
    record Appends(long count, double milliseconds) {}

    private static double inMilliseconds(Duration time) {
        return time.toNanos() / 1_000 / 1_000.0;
    }

    private static @Nullable Long known(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    @Schema(name = "Parked")
    record Parked(
            String feature,
            String record,
            @Schema(description = "the name of the first that waits") String event,
            @Nullable String reason,
            @Schema(description = "how many wait") int events,
            Instant since) {

        static Parked of(EngineRoom.Parked parked) {
            return new Parked(
                    parked.feature(),
                    parked.record(),
                    parked.event(),
                    parked.reason(),
                    parked.events(),
                    parked.since());
        }
    }
}
