package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.LapseCredential;
import org.labgoals.career.domain.CareerCommand.RenewCredential;
import org.labgoals.career.domain.CareerCommand.VerifyCredential;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.Entry;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Certifications and licences: held, renewed, lapsed, verified. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Credentials",
        description = "Certifications and licences: held, renewed, lapsed, verified")
class CredentialsController {

    static final RecordSteps.Entries<Credential> CREDENTIALS =
            new RecordSteps.Entries<>(
                    "credentials",
                    CareerState::credentials,
                    Credential::number,
                    Credential::source);

    private final RecordSteps steps;
    private final CareerQueries queries;

    CredentialsController(RecordSteps steps, CareerQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping("/credential-catalogue")
    @Operation(
            summary = "Read which credentials there are and what they ask for",
            description = "Also the kinds of CE activity and the categories of points.")
    RecordAnswer.CatalogueLine catalogue() {
        return RecordOut.of(queries.rules(), queries.today());
    }

    @GetMapping("/credentials")
    @Operation(
            summary = "List your people's credentials and your own",
            description = "What expires first comes first.")
    ListAnswer<RecordAnswer.CredentialOfPerson> all(
            @Parameter(description = "id of a team") @RequestParam(required = false)
                    @Nullable String team,
            Paging paging) {
        var group = Queried.id(team, "team");
        var rules = queries.rules();
        var today = queries.today();
        return ListAnswer.of(
                queries.credentials(group == null ? null : new TeamId(group)),
                paging,
                line -> RecordOut.of(line, rules, today));
    }

    @GetMapping("/people/{id}/credentials")
    @Operation(summary = "List somebody's credentials with their maintenance")
    ListAnswer<RecordAnswer.CredentialLine> list(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().credentials(), paging, one -> RecordOut.of(page, one));
    }

    @GetMapping("/people/{id}/credentials/{n}")
    @Operation(summary = "Read a credential")
    RecordAnswer.CredentialLine credential(@PathVariable String id, @PathVariable String n) {
        int number = RecordIn.number(n);
        var page = queries.record(RecordIn.person(id));
        return RecordOut.of(page, CREDENTIALS.find(page.record(), number));
    }

    @PostMapping("/people/{id}/credentials")
    @Operation(
            summary = "Add a credential of your own",
            description = "It gets the next number of your record.")
    @ApiResponse(
            responseCode = "201",
            description = "Added; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<RecordAnswer.CredentialLine> add(
            @PathVariable String id,
            @RequestBody RecordBody.NewCredential body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        var category = RecordIn.needed(body.category(), "category");
        var issued = RecordIn.needed(body.issuedOn(), "issuedOn");
        var evidence = RecordIn.file(body.evidence(), "evidence");
        return steps.entered(
                person,
                request,
                now ->
                        new AddCredential(
                                person,
                                now,
                                category,
                                PersonalText.ofNullable(body.certificate()),
                                issued,
                                body.expiresOn(),
                                evidence,
                                queries.rules()),
                CREDENTIALS,
                RecordOut::of);
    }

    @PostMapping("/people/{id}/credentials/{n}/renewal")
    @Operation(
            summary = "Tell that a credential was renewed",
            description =
                    "It holds on without a gap, or from this day where it had expired, and is"
                            + " verified anew.")
    ResponseEntity<RecordAnswer.CredentialLine> renew(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Renewal body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        int number = RecordIn.number(n);
        LocalDate on = body.on() == null ? queries.today() : body.on();
        var evidence = RecordIn.file(body.evidence(), "evidence");
        return steps.step(
                person,
                request,
                now -> new RenewCredential(person, now, number, on, body.expiresOn(), evidence),
                page -> CREDENTIALS.find(page.record(), number),
                RecordOut::of);
    }

    @PostMapping("/people/{id}/credentials/{n}/lapse")
    @Operation(summary = "Tell that a credential was given up or taken away before it expired")
    ResponseEntity<RecordAnswer.CredentialLine> lapse(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Lapse body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        int number = RecordIn.number(n);
        LocalDate on = body.on() == null ? queries.today() : body.on();
        var reason = PersonalText.ofNullable(body.reason());
        return steps.step(
                person,
                request,
                now -> new LapseCredential(person, now, number, on, reason),
                page -> CREDENTIALS.find(page.record(), number),
                RecordOut::of);
    }

    @PostMapping("/people/{id}/credentials/{n}/verification")
    @Operation(
            summary = "Verify a credential",
            description =
                    "The person's manager, who saw the proof of its latest validity. Signed, so"
                            + " send it with user name and password: a token alone is refused"
                            + " (sign-with-password).")
    ResponseEntity<RecordAnswer.CredentialLine> verify(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody(required = false) RecordBody.@Nullable Verification body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        int number = RecordIn.number(n);
        var note = body == null ? null : PersonalText.ofNullable(body.note());
        return steps.step(
                person,
                request,
                now -> new VerifyCredential(person, now, number, note),
                page -> CREDENTIALS.find(page.record(), number),
                RecordOut::of);
    }

    @PostMapping("/people/{id}/credentials/{n}/withdrawal")
    @Operation(
            summary = "Take back a credential that was entered by mistake",
            description = "With a reason. It stays in the history, and its number is not reused.")
    ResponseEntity<RecordAnswer.Withdrawn> withdraw(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Withdrawal body,
            @Nullable RequestKey request) {
        return steps.withdrawn(id, Entry.CREDENTIAL, n, request, body);
    }
}
