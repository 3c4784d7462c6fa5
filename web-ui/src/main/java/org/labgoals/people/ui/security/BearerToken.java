package org.labgoals.people.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A personal access token as it was presented, not yet known to be anybody's. */
final class BearerToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";

    private final String secret;

    private BearerToken(String secret) {
        super(List.of());
        this.secret = secret;
    }

    /** The token in the header {@code Authorization}, if there is one. */
    static @Nullable Authentication in(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? new BearerToken(header.substring(SCHEME.length()).strip())
                : null;
    }

    @Override
    public String getCredentials() {
        return secret;
    }

    @Override
    public String getPrincipal() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BearerToken token && secret.equals(token.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(secret);
    }
}
