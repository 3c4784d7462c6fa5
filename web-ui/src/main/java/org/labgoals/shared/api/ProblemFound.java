package org.labgoals.shared.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;
import org.springframework.http.HttpStatus;

/** A request cannot be done as it was sent. */
public final class ProblemFound extends RuntimeException {

    private final transient Problem problem;

    public ProblemFound(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The request is not what the API understands: 400. */
    public static ProblemFound malformed(String code, String detail, @Nullable String field) {
        return new ProblemFound(Problem.of(HttpStatus.BAD_REQUEST, code, detail, field));
    }

    /** It is understood, but such a value cannot be: 422. */
    public static ProblemFound impossible(String code, String detail, @Nullable String field) {
        return new ProblemFound(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, detail, field));
    }

    /** Something that has to be there is not: 422. */
    public static ProblemFound missing(String field) {
        return impossible("missing-field", "“" + field + "” is missing.", field);
    }

    /** Refuses a word that is none of the type's, and names those that are. */
    public static ProblemFound unknownWord(Class<?> type, String field) {
        String accepted =
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> Kebab.of((Enum<?>) constant))
                        .collect(Collectors.joining(", "));
        return impossible(
                "unknown-word", "“" + field + "” must be one of: " + accepted + ".", field);
    }
}
