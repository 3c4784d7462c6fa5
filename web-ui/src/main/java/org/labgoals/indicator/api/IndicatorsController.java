package org.labgoals.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.application.IndicatorCommands;
import org.labgoals.indicator.application.IndicatorQueries;
import org.labgoals.indicator.domain.IndicatorCommand.ChangeIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.CorrectReading;
import org.labgoals.indicator.domain.IndicatorCommand.RecordReadings;
import org.labgoals.indicator.domain.IndicatorCommand.WithdrawReading;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.Reading;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.IfMatch;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quality indicators: defined or picked, and their monthly readings. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Indicators", description = "Quality indicators and their monthly readings")
class IndicatorsController {

    private static final int MOST_DIGITS = 6;

    private final IndicatorQueries queries;
    private final IndicatorCommands commands;

    IndicatorsController(IndicatorQueries queries, IndicatorCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/indicator-catalogue")
    @Operation(summary = "List the indicators that are ready to pick")
    ListAnswer<IndicatorAnswer.Ready> ready(Paging paging) {
        return ListAnswer.of(queries.ready(), paging, IndicatorAnswer.Ready::of);
    }

    @GetMapping("/indicators")
    @Operation(summary = "List indicators with their readings, by name")
    ListAnswer<IndicatorAnswer.Whole> list(Paging paging) {
        return ListAnswer.of(queries.all(), paging, IndicatorAnswer.Whole::of);
    }

    @PostMapping("/indicators")
    @Operation(
            summary = "Define an indicator, or pick a ready one",
            description = "Managers and directors do.")
    @ApiResponse(
            responseCode = "201",
            description = "Defined; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<IndicatorAnswer.Whole> define(
            @RequestBody IndicatorBody.Plan body, @Nullable RequestKey request) {
        var outcome = commands.define(request, plan(body));
        var address = URI.create("/api/v1/indicators/" + outcome.subject());
        return answered(ResponseEntity.created(address), outcome);
    }

    @GetMapping("/indicators/{id}")
    @Operation(summary = "Read an indicator with its readings")
    ResponseEntity<IndicatorAnswer.Whole> indicator(@PathVariable String id) {
        return whole(ResponseEntity.ok(), queries.indicator(named(id)));
    }

    @PutMapping("/indicators/{id}")
    @Operation(
            summary = "Say differently what an indicator measures, with a reason",
            description = "Needs If-Match with the ETag you saw. Its readings stay.")
    ResponseEntity<IndicatorAnswer.Whole> change(
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody IndicatorBody.Plan body) {
        var indicator = named(id);
        var seen = queries.indicator(indicator);
        IfMatch.require(ifMatch, seen.version());
        var plan = plan(body);
        var reason = PersonalText.of(body.reason() == null ? "" : body.reason());
        try {
            return answered(
                    ResponseEntity.ok(),
                    commands.sendIfAt(
                            seen.version(),
                            indicator,
                            null,
                            now -> new ChangeIndicator(indicator, now, plan, reason)));
        } catch (SomebodyWasFaster meanwhile) {
            throw IfMatch.stale();
        }
    }

    @GetMapping("/indicators/{id}/readings")
    @Operation(summary = "List an indicator’s readings, oldest first")
    ListAnswer<IndicatorAnswer.Reading> readings(@PathVariable String id, Paging paging) {
        return ListAnswer.of(
                queries.indicator(named(id)).readings(), paging, IndicatorAnswer.Reading::of);
    }

    @PostMapping("/indicators/{id}/readings")
    @Operation(
            summary = "Record one reading, several, or those of a CSV file",
            description =
                    "Each month once, none of the future. A file’s bad lines are told by line; its"
                            + " good ones are taken or, unless asked for, none.")
    ResponseEntity<IndicatorAnswer.Recorded> record(
            @PathVariable String id,
            @RequestBody IndicatorBody.Readings body,
            @Nullable RequestKey request) {
        var indicator = named(id);
        if (body.csv() != null) {
            var done =
                    commands.importCsv(
                            indicator,
                            request,
                            body.csv(),
                            body.take() == IndicatorBody.Take.GOOD_ONES);
            var answer = ResponseEntity.ok();
            return Pending.on(answer, done.pending())
                    .body(
                            new IndicatorAnswer.Recorded(
                                    IndicatorAnswer.Whole.of(
                                            queries.atVersion(indicator, done.version())),
                                    done.taken(),
                                    done.troubles().stream()
                                            .map(IndicatorAnswer.Trouble::of)
                                            .toList()));
        }
        var readings = readings(body);
        var outcome =
                commands.send(
                        indicator, request, now -> new RecordReadings(indicator, now, readings));
        var answer = ResponseEntity.ok();
        return Pending.on(answer, outcome.pending())
                .body(
                        new IndicatorAnswer.Recorded(
                                IndicatorAnswer.Whole.of(
                                        queries.atVersion(indicator, outcome.version())),
                                readings.size(),
                                List.of()));
    }

    @PostMapping("/indicators/{id}/readings/{month}/correction")
    @Operation(
            summary = "Correct a reading, with a reason",
            description = "What it said before is kept.")
    ResponseEntity<IndicatorAnswer.Whole> correct(
            @PathVariable String id,
            @PathVariable String month,
            @RequestBody IndicatorBody.Correction body,
            @Nullable RequestKey request) {
        var indicator = named(id);
        var which = month(month, "month");
        var value = needed(body.value(), "value");
        var reason = PersonalText.of(body.reason() == null ? "" : body.reason());
        return answered(
                ResponseEntity.ok(),
                commands.send(
                        indicator,
                        request,
                        now -> new CorrectReading(indicator, now, which, value, reason)));
    }

    @PostMapping("/indicators/{id}/readings/{month}/withdrawal")
    @Operation(
            summary = "Take out a reading of the wrong month, with a reason",
            description = "What it said is kept among the withdrawn; its month is free again.")
    ResponseEntity<IndicatorAnswer.Whole> withdraw(
            @PathVariable String id,
            @PathVariable String month,
            @RequestBody IndicatorBody.Withdrawal body,
            @Nullable RequestKey request) {
        var indicator = named(id);
        var which = month(month, "month");
        var reason = PersonalText.of(body.reason() == null ? "" : body.reason());
        return answered(
                ResponseEntity.ok(),
                commands.send(
                        indicator,
                        request,
                        now -> new WithdrawReading(indicator, now, which, reason)));
    }

    private ResponseEntity<IndicatorAnswer.Whole> answered(
            ResponseEntity.BodyBuilder answer, Outcome outcome) {
        var state = queries.atVersion(new IndicatorId(outcome.subject()), outcome.version());
        return whole(Pending.on(answer, outcome.pending()), state);
    }

    private static ResponseEntity<IndicatorAnswer.Whole> whole(
            ResponseEntity.BodyBuilder answer, IndicatorState state) {
        return answer.eTag(String.valueOf(state.version())).body(IndicatorAnswer.Whole.of(state));
    }

    private IndicatorPlan plan(IndicatorBody.Plan body) {
        if (body.ready() != null) {
            return queries.ready().stream()
                    .filter(each -> each.key().equals(body.ready()))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    ProblemFound.impossible(
                                            "not-ready",
                                            "There is no ready indicator of this key.",
                                            "ready"))
                    .plan(body.section());
        }
        return new IndicatorPlan(
                PersonalText.of(body.name() == null ? "" : body.name()),
                body.unit() == null ? "" : body.unit(),
                needed(body.direction(), "direction"),
                tidy(body.benchmark()),
                tidy(body.lowerLimit()),
                PersonalText.ofNullable(body.source()),
                body.section(),
                null);
    }

    /** Without needless zeros, so that 60 and 60.0 are the same; an absurd one as it is. */
    private static @Nullable BigDecimal tidy(@Nullable BigDecimal sent) {
        if (sent == null || Math.abs(sent.scale()) > MOST_DIGITS) {
            return sent;
        }
        var plain = sent.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<Reading> readings(IndicatorBody.Readings body) {
        var sent = body.readings();
        return sent == null
                ? List.of(reading(body.month(), body.value(), body.note(), ""))
                : IntStream.range(0, sent.size())
                        .mapToObj(
                                at ->
                                        reading(
                                                needed(sent.get(at), "readings").month(),
                                                sent.get(at).value(),
                                                sent.get(at).note(),
                                                "readings[" + at + "]."))
                        .toList();
    }

    private static Reading reading(
            @Nullable String month, @Nullable BigDecimal value, @Nullable String note, String at) {
        return new Reading(
                month(needed(month, at + "month"), at + "month"),
                needed(value, at + "value"),
                PersonalText.ofNullable(note));
    }

    private static YearMonth month(String sent, String field) {
        try {
            return YearMonth.parse(sent);
        } catch (DateTimeException notAMonth) {
            throw ProblemFound.impossible(
                    "not-a-month", "“" + field + "” is a month, written like 2026-03.", field);
        }
    }

    private static IndicatorId named(String id) {
        return new IndicatorId(Ids.inAddress(id));
    }

    private static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }
}
