package org.labgoals.shared.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not done, as RFC 9457 wants it told.
 *
 * @param type always {@code about:blank}: the code says more
 * @param title the status in words
 * @param detail the sentence to act on
 * @param code the rule's name in kebab form
 * @param field where in the body or the query it lies, where it lies somewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request was not done (RFC 9457)")
public record Problem(
        @Schema(example = "about:blank") URI type,
        @Schema(example = "Conflict") String title,
        @Schema(example = "409") int status,
        @Schema(example = "A goal can be activated only by the owner's manager.") String detail,
        @Schema(example = "owner-cannot-activate") String code,
        @Schema(example = "measures[0].baseline") @Nullable String field) {

    /** The media type a problem travels in. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, null);
    }

    public static Problem of(
            HttpStatus status, String code, String detail, @Nullable String field) {
        return new Problem(
                URI.create("about:blank"),
                status.getReasonPhrase(),
                status.value(),
                detail,
                code,
                field);
    }
}
