package org.labgoals.people.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.AccessTokens;
import org.labgoals.people.application.OwnAccount;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.application.RequestKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Your own personal access tokens. */
@RestController
@RequestMapping(path = "/api/v1/me/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tokens", description = "Your own personal access tokens")
class TokensController {

    private static final String SHOWN_ONCE =
            "The secret was shown once, in the first answer to this request, and is not kept. If"
                    + " it is lost, revoke this token and make another under a new key.";

    private final OwnAccount account;

    TokensController(OwnAccount account) {
        this.account = account;
    }

    @GetMapping
    @Operation(summary = "List your tokens that still work, newest first")
    ListAnswer<Token> tokens(Paging paging) {
        return ListAnswer.of(account.tokens(), paging, Token::of);
    }

    @PostMapping
    @Operation(
            summary = "Make a token",
            description =
                    "Its secret is answered this once, and kept only as a hash: a repeat under the"
                            + " same Idempotency-Key makes no other token and answers the same,"
                            + " with a note in place of the secret.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<NewToken> create(@RequestBody TokenBody body, @Nullable RequestKey request) {
        AccessTokens.NewToken made =
                account.createToken(request, body.name() == null ? "" : body.name());
        return ResponseEntity.created(URI.create("/api/v1/me/tokens/" + made.token().id()))
                .body(NewToken.of(made));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Revoke a token for ever")
    @ApiResponse(responseCode = "204", description = "Revoked")
    ResponseEntity<Void> revoke(@PathVariable String id) {
        account.revokeToken(Ids.inAddress(id));
        return ResponseEntity.noContent().build();
    }

    @Schema(name = "TokenBody")
    record TokenBody(
            @Schema(description = "what it is for", example = "LIS import")
                    @Nullable String name) {}

    @Schema(name = "Token")
    record Token(String id, String name, Instant created, @Nullable Instant lastUsed) {

        static Token of(AccessTokens.Token token) {
            return new Token(token.id(), token.name(), token.created(), token.lastUsed());
        }
    }

    @Schema(name = "NewToken")
    record NewToken(
            String id,
            String name,
            Instant created,
            @Schema(
                            description =
                                    "send it as Authorization: Bearer; shown this once, null when"
                                            + " the request is repeated")
                    @Nullable String secret,
            @Schema(description = "what became of the secret, when the request is repeated")
                    @Nullable String note) {

        static NewToken of(AccessTokens.NewToken made) {
            AccessTokens.Token token = made.token();
            return new NewToken(
                    token.id(),
                    token.name(),
                    token.created(),
                    made.secret(),
                    made.secret() == null ? SHOWN_ONCE : null);
        }
    }
}
