package org.labgoals.people.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.labgoals.shared.application.EnteredAgain;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the password of HTTP Basic at hand for steps that are signed: it was entered with this very
 * request. A token is none.
 */
final class PasswordWithRequest extends OncePerRequestFilter {

    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var password = passwordIn(request);
        if (password.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            EnteredAgain.<Void, Exception>call(
                    password,
                    () -> {
                        chain.doFilter(request, response);
                        return null;
                    });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private String passwordIn(HttpServletRequest request) {
        try {
            var presented = basic.convert(request);
            return presented == null ? "" : String.valueOf(presented.getCredentials());
        } catch (BadCredentialsException unreadable) {
            return "";
        }
    }
}
