package org.labgoals.people.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Does not let another site sign somebody in as somebody else: the sign-in form and the passkey
 * door are exempt from the protection against forged requests, and browsers say where a request
 * comes from.
 */
final class SameSiteSignIn extends OncePerRequestFilter {

    private final String address;

    SameSiteSignIn(String address) {
        this.address = address;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var asked = request.getRequestURI();
        var form = request.getContextPath() + address;
        return !request.getMethod().equals("POST")
                || !asked.equals(form) && !asked.startsWith(form + "/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect(request.getContextPath() + address);
        } else {
            chain.doFilter(request, response);
        }
    }
}
