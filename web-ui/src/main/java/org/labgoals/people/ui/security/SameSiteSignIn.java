package org.labgoals.people.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Does not let another site sign somebody in as somebody else: Vaadin exempts the sign-in form from
 * its protection against forged requests, and browsers say where a request comes from.
 */
final class SameSiteSignIn extends OncePerRequestFilter {

    private final String address;

    SameSiteSignIn(String address) {
        this.address = address;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(request.getContextPath() + address);
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
