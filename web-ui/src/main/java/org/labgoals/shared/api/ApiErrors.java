package org.labgoals.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import org.labgoals.shared.domain.Kebab;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Answers every failure under {@code /api} as a {@link Problem}; leaves others to whom they
 * concern.
 */
@RestControllerAdvice
class ApiErrors {

    private final ProblemAnswers problems;

    ApiErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> handle(Exception failure, HttpServletRequest request) throws Exception {
        if (!ApiEntrance.isApi(request)) {
            throw failure;
        }
        Problem problem =
                switch (failure) {
                    case HttpMessageNotReadableException unread -> bodyMissing(unread);
                    case MethodArgumentTypeMismatchException mismatch -> mismatched(mismatch);
                    case HttpRequestMethodNotSupportedException method -> notAllowed(method);
                    case HttpMediaTypeNotSupportedException media -> ApiJson.NOT_JSON;
                    case MaxUploadSizeExceededException tooLarge -> Upload.tooLarge().problem();
                    case MultipartException unread ->
                            Problem.of(
                                    HttpStatus.BAD_REQUEST,
                                    "malformed",
                                    "The upload cannot be read.");
                    case MissingServletRequestPartException missing ->
                            ProblemFound.missing(missing.getRequestPartName()).problem();
                    case ErrorResponse answered -> answered(answered);
                    default -> problems.problemOf(failure);
                };
        HttpHeaders headers = problems.headersOf(problem);
        if (failure instanceof ErrorResponse answered) {
            headers.putAll(answered.getHeaders());
        }
        headers.setContentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        return new ResponseEntity<>(problem, headers, problem.status());
    }

    private static Problem bodyMissing(HttpMessageNotReadableException unread) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "body-missing",
                "This request needs a JSON object as its body.");
    }

    private static Problem mismatched(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getRootCause() instanceof ProblemFound found) {
            return found.problem();
        }
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "“" + mismatch.getName() + "” cannot be read.",
                mismatch.getName());
    }

    private static Problem notAllowed(HttpRequestMethodNotSupportedException method) {
        String allowed =
                Objects.requireNonNullElse(method.getSupportedHttpMethods(), java.util.Set.of())
                        .stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Here one can only: " + allowed + ".");
    }

    private static Problem answered(ErrorResponse answered) {
        HttpStatus status =
                Objects.requireNonNullElse(
                        HttpStatus.resolve(answered.getStatusCode().value()),
                        HttpStatus.BAD_REQUEST);
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "not-found", "There is nothing at this address.");
            case NOT_ACCEPTABLE ->
                    Problem.of(status, "not-acceptable", "This API answers application/json only.");
            case BAD_REQUEST ->
                    Problem.of(status, "malformed", "The request cannot be understood.");
            default -> Problem.of(status, Kebab.of(status), status.getReasonPhrase() + ".");
        };
    }
}
