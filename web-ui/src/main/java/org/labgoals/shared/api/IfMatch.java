package org.labgoals.shared.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The header {@code If-Match}: a record is rewritten only as it was seen. */
public final class IfMatch {

    private IfMatch() {}

    /** Refuses to go on without the header, or when it names no version that stands now. */
    public static void require(@Nullable String header, long version) {
        if (header == null || header.isBlank()) {
            throw new ProblemFound(
                    Problem.of(
                            HttpStatus.PRECONDITION_REQUIRED,
                            "if-match-needed",
                            "Send the ETag of what you saw as If-Match."));
        }
        String now = String.valueOf(version);
        boolean matches =
                Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(
                                tag ->
                                        tag.equals("*")
                                                || tag.equals(now)
                                                || tag.equals('"' + now + '"'));
        if (!matches) {
            throw stale();
        }
    }

    /** The answer to whoever saw an earlier version. */
    public static ProblemFound stale() {
        return new ProblemFound(
                Problem.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "somebody-was-faster",
                        "It changed since you saw it. Read it again and repeat what still"
                                + " applies."));
    }
}
