package org.labgoals.people.ui.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Lets in by a passkey what the sign-in form lets in by a password, with the same session and page
 * to go to. Like that form it takes no token against forged requests, whose session a signing out
 * may have ended: the answer has to be to a question asked in this very session.
 */
final class PasskeyDoor extends AbstractHttpConfigurer<PasskeyDoor, HttpSecurity> {

    private final String address;
    private final AuthenticationManager doorkeeper;
    private final AuthenticationFailureHandler refused;

    PasskeyDoor(
            String address,
            AuthenticationManager doorkeeper,
            AuthenticationFailureHandler refused) {
        this.address = address;
        this.doorkeeper = doorkeeper;
        this.refused = refused;
    }

    /** What others share is known only now that each of them has begun. */
    @Override
    public void configure(HttpSecurity http) {
        var filter = new Answered(address, doorkeeper);
        filter.setAuthenticationFailureHandler(refused);
        filter.setAuthenticationSuccessHandler(
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
        filter.setSessionAuthenticationStrategy(
                http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        http.addFilterBefore(postProcess(filter), UsernamePasswordAuthenticationFilter.class);
    }

    private static final class Answered extends AbstractAuthenticationProcessingFilter {

        Answered(String address, AuthenticationManager doorkeeper) {
            super(
                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address),
                    doorkeeper);
        }

        @Override
        public Authentication attemptAuthentication(
                HttpServletRequest request, HttpServletResponse response) {
            return getAuthenticationManager().authenticate(PasskeyAnswer.in(request));
        }
    }
}
