package org.labgoals.goal.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.api.Problem;
import org.labgoals.shared.api.ProblemFound;
import org.springframework.http.HttpStatus;

/** The header {@code If-Match}: a draft is revised only as it was seen. */
final class IfMatch {

    private IfMatch() {}

    /** Refuses to go on without the header, or when it names no version that stands now. */
    static void require(@Nullable String header, long version) {
        if (header == null || header.isBlank()) {
            throw new ProblemFound(
                    Problem.of(
                            HttpStatus.PRECONDITION_REQUIRED,
                            "if-match-needed",
                            "Send the ETag of the goal you saw as If-Match."));
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

    static ProblemFound stale() {
        return new ProblemFound(
                Problem.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "somebody-was-faster",
                        "The goal changed since you saw it. Read it again and repeat what still"
                                + " applies."));
    }
}
