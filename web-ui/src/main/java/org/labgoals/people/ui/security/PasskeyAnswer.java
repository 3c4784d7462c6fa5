package org.labgoals.people.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PasskeyQuestion.ToSignIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What a passkey answered on the sign-in page, not yet known to be anybody's. */
final class PasskeyAnswer extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient ToSignIn asked;
    private final String answer;

    private PasskeyAnswer(ToSignIn asked, String answer) {
        super(List.of());
        this.asked = asked;
        this.answer = answer;
    }

    /** The answer in the form that was sent; an empty one where there is none. */
    static Authentication in(HttpServletRequest request) {
        var session = request.getSession(false);
        return new PasskeyAnswer(
                new ToSignIn(session == null ? "" : session.getId()),
                Objects.requireNonNullElse(request.getParameter("answer"), ""));
    }

    ToSignIn asked() {
        return asked;
    }

    @Override
    public String getCredentials() {
        return answer;
    }

    @Override
    public String getPrincipal() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PasskeyAnswer another
                && answer.equals(another.answer)
                && asked.equals(another.asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, answer);
    }
}
