package org.labgoals.people.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends to the sign-in page, with a word for why one finds oneself there. */
final class ToSignIn extends LoginUrlAuthenticationEntryPoint
        implements AuthenticationFailureHandler {

    private final String address;
    private final OpenSessions sessions;
    private final String notRight;

    /**
     * @param notRight the word for what was not right, if nothing more can be said
     */
    ToSignIn(String address, OpenSessions sessions, String notRight) {
        super(address);
        this.address = address;
        this.sessions = sessions;
        this.notRight = notRight;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody) {
        return sessions.endingOf(request)
                .map(
                        ending ->
                                switch (ending) {
                                    case IDLE -> address + "?idle";
                                    case ACCESS_ENDED -> address + "?ended";
                                    case SIGNED_OUT -> address;
                                })
                .orElse(address);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        var word =
                switch (failure) {
                    case LockedException paused -> "locked";
                    case DisabledException disabled -> "disabled";
                    case AuthenticationServiceException away -> "away";
                    default -> notRight;
                };
        response.sendRedirect(request.getContextPath() + address + "?" + word);
    }
}
