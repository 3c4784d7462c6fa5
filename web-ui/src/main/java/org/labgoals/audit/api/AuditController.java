package org.labgoals.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditCursor;
import org.labgoals.audit.application.AuditEntry;
import org.labgoals.audit.application.AuditPage;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.audit.application.FindEntries.Period;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.api.SignatureAnswer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, when and why, across the records the viewer may know of. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class AuditController {

    private final AuditQueries audit;

    AuditController(AuditQueries audit) {
        this.audit = audit;
    }

    @GetMapping
    @Operation(
            summary = "Search the audit history, newest first",
            description =
                    "Auditors, directors and managers, each as far as they may read. By when it was"
                        + " recorded; by the day it happened where you ask for one and for no"
                        + " words. Days are the laboratory’s. Ask for the next page with `before`,"
                        + " which the page names as `older`; what is recorded meanwhile moves"
                        + " nothing.")
    Found find(
            @Parameter(description = "whose record") @RequestParam(required = false)
                    @Nullable String person,
            @Parameter(description = "which record, such as a goal’s id")
                    @RequestParam(required = false)
                    @Nullable String record,
            @Parameter(description = "who acted") @RequestParam(required = false)
                    @Nullable String actor,
            @Parameter(description = "what happened", example = "goal-activated")
                    @RequestParam(required = false)
                    @Nullable String kind,
            @RequestParam(required = false) @Nullable String recordedFrom,
            @Parameter(description = "the last day") @RequestParam(required = false)
                    @Nullable String recordedUntil,
            @RequestParam(required = false) @Nullable String happenedFrom,
            @Parameter(description = "the last day") @RequestParam(required = false)
                    @Nullable String happenedUntil,
            @Parameter(
                            description =
                                    "whole words, all of which the entry says; capitals and accents"
                                            + " do not count")
                    @RequestParam(required = false)
                    @Nullable String words,
            @RequestParam(required = false) @Nullable String before) {
        return Found.of(
                audit.find(
                        new FindEntries(
                                person(person, "person"),
                                Queried.id(record, "record"),
                                person(actor, "actor"),
                                kind(kind),
                                period(recordedFrom, recordedUntil, "recorded"),
                                period(happenedFrom, happenedUntil, "happened"),
                                Queried.text(words, "words"),
                                cursor(before))));
    }

    private static @Nullable PersonId person(@Nullable String sent, String name) {
        var id = Queried.id(sent, name);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable String kind(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        if (!AuditQueries.kinds().contains(sent)) {
            throw ProblemFound.impossible(
                    "unknown-word",
                    "“kind” must be one of: " + String.join(", ", AuditQueries.kinds()) + ".",
                    "kind");
        }
        return sent;
    }

    private static Period period(@Nullable String from, @Nullable String until, String name) {
        return new Period(Queried.day(from, name + "From"), Queried.day(until, name + "Until"));
    }

    private static @Nullable AuditCursor cursor(@Nullable String sent) {
        return sent == null || sent.isEmpty()
                ? null
                : AuditCursor.of(sent)
                        .orElseThrow(
                                () ->
                                        ProblemFound.malformed(
                                                "malformed",
                                                "“before” is not where a page ended.",
                                                "before"));
    }

    @Schema(name = "AuditEntries")
    record Found(
            List<Entry> items,
            @Schema(description = "where the next page begins; absent when this is the last")
                    @Nullable String older,
            @Schema(description = "false while the index is behind what was recorded last")
                    boolean upToDate) {

        static Found of(AuditPage page) {
            var older = page.older();
            return new Found(
                    page.entries().stream().map(Entry::of).toList(),
                    older == null ? null : older.text(),
                    page.upToDate());
        }
    }

    @Schema(name = "AuditEntry")
    record Entry(
            @Schema(description = "place among all entries, in the order they were recorded")
                    long place,
            @Schema(description = "whose record; absent where it is the laboratory’s")
                    @Nullable Somebody about,
            @Schema(description = "the goal it belongs to") @Nullable String goal,
            @Schema(description = "of the goal or of the laboratory’s record")
                    @Nullable String title,
            Line line,
            @Schema(description = "what it corrects, and what corrects it") List<Line> beside,
            @Schema(description = "for whom the actor stood in") @Nullable Somebody onBehalfOf) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.place(),
                    Somebody.of(entry.about()),
                    entry.goal(),
                    entry.title(),
                    Line.of(entry.line()),
                    entry.beside().stream().map(Line::of).toList(),
                    Somebody.of(entry.onBehalfOf()));
        }
    }

    @Schema(name = "AuditLine")
    record Line(
            String eventId,
            @Schema(example = "goal-activated") String what,
            Somebody who,
            @Schema(description = "in which role") @Nullable String role,
            @Schema(description = "from where: screen, api, import, link, clock or demo")
                    String channel,
            Instant recordedAt,
            @Schema(description = "the day it happened, where it tells one") @Nullable LocalDate on,
            @Nullable String reason,
            List<Change> changes,
            @Schema(description = "id of the event it corrects") @Nullable String corrects,
            @Schema(description = "where the step is a signed one")
                    @Nullable SignatureAnswer signature) {

        static Line of(HistoryLine line) {
            return new Line(
                    line.event(),
                    line.what(),
                    new Somebody(line.who().id().value(), line.who().name()),
                    line.role(),
                    line.channel(),
                    line.recordedAt(),
                    line.on(),
                    line.reason() == null ? null : line.reason().orErased(),
                    line.changes().stream()
                            .map(each -> new Change(each.field(), each.before(), each.after()))
                            .toList(),
                    line.corrects(),
                    SignatureAnswer.of(line.signature()));
        }
    }

    @Schema(name = "AuditChange")
    record Change(String field, @Nullable String before, @Nullable String after) {}

    @Schema(name = "AuditPerson")
    record Somebody(String id, String name) {

        static @Nullable Somebody of(@Nullable PersonLine person) {
            return person == null ? null : new Somebody(person.id().value(), person.name());
        }
    }
}
