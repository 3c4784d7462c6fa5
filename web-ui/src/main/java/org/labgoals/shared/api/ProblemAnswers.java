package org.labgoals.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.common.AxonException;
import org.labgoals.shared.application.CurrentViewer.NobodySignedIn;
import org.labgoals.shared.application.EventProof.CannotSign;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Which problem a failure is: the one place where exceptions become statuses. */
@Component
class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String SECONDS_TO_WAIT = "5";

    Problem problemOf(Throwable failure) {
        return switch (failure) {
            case ProblemFound found -> found.problem();
            case Refused refused -> refused(refused.rule());
            case NotFound none -> Problem.of(HttpStatus.NOT_FOUND, "not-found", said(none));
            case CannotSign reason -> Problem.of(HttpStatus.CONFLICT, "cannot-sign", said(reason));
            case SomebodyWasFaster faster ->
                    Problem.of(HttpStatus.CONFLICT, "somebody-was-faster", said(faster));
            case KeyReused reused ->
                    Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", said(reused));
            case NobodySignedIn nobody -> unauthorized();
            case AuthenticationServiceException broken -> away(broken);
            case AccountStatusException closed when closed.getCause() instanceof Refused why ->
                    Problem.of(HttpStatus.UNAUTHORIZED, why.rule().code(), why.rule().sentence());
            case AuthenticationException nobody -> unauthorized();
            case AccessDeniedException denied ->
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "forbidden",
                            "Your account may not do this; ask an administrator.");
            case InvalidParameterException unreadable ->
                    Problem.of(HttpStatus.BAD_REQUEST, "malformed", "The query cannot be read.");
            case AxonException broken -> away(broken);
            case DataAccessException broken -> away(broken);
            case TransactionException broken -> away(broken);
            default -> unexpected(failure);
        };
    }

    /** Answers where no controller does. */
    void send(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(problemOf(failure), request, response);
    }

    void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        headersOf(problem)
                .forEach(
                        (name, values) -> {
                            response.setHeader(name, values.getFirst());
                            values.stream()
                                    .skip(1)
                                    .forEach(value -> response.addHeader(name, value));
                        });
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(ApiJson.bytes(problem));
        }
    }

    HttpHeaders headersOf(Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        } else if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(
                    HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"LabGoals\", charset=\"UTF-8\"");
            headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"LabGoals\"");
        }
        return headers;
    }

    private static Problem refused(Rule rule) {
        HttpStatus status =
                switch (rule.nature()) {
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case IMPOSSIBLE_VALUE -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case NOT_NOW -> HttpStatus.SERVICE_UNAVAILABLE;
                };
        return Problem.of(status, rule.code(), rule.sentence());
    }

    private static Problem unauthorized() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "sign-in-needed",
                "Sign in with your account (HTTP Basic) or a personal access token (Bearer).");
    }

    private static Problem away(Throwable broken) {
        LOG.warn(
                "The store did not answer: {}",
                NestedExceptionUtils.getMostSpecificCause(broken).toString());
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unavailable",
                "The database cannot be reached just now. Nothing was saved; try again in a"
                        + " moment.");
    }

    private static Problem unexpected(Throwable failure) {
        LOG.error("Unexpected in the API", failure);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong on our side. The administrator finds it in the log.");
    }

    private static String said(Exception failure) {
        String message = failure.getMessage();
        return message == null ? "" : message;
    }
}
