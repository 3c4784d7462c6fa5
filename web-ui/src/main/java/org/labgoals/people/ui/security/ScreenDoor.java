package org.labgoals.people.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.SignIn;
import org.labgoals.shared.application.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The door of the screens: a page to sign in on, a session that gets a new id then, Vaadin's own
 * protection against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class ScreenDoor {

    private static final String SIGN_IN = "/sign-in";
    private static final String BY_PASSKEY = SIGN_IN + "/passkey";

    /** What a page is made of, by name: Vaadin permits what it brings along, no more. */
    private static final String[] PARTS_OF_PAGES = {
        "/webjars/**",
        "/styles.css",
        "/styles/**",
        "/aura/**",
        "/lumo/**",
        "/js/**",
        "/images/**",
        "/favicon.ico"
    };

    /** A bean, so that Spring Boot does not invent an account of its own. */
    @Bean
    AuthenticationManager doorkeeperOfScreens(SignIn signIn, Directory directory) {
        return new ProviderManager(new Doorkeeper(signIn, directory, Channel.SCREEN));
    }

    @Bean
    @Order(3)
    SecurityFilterChain screens(
            HttpSecurity http, AuthenticationManager doorkeeperOfScreens, OpenSessions sessions) {
        var toSignIn = new ToSignIn(SIGN_IN, sessions, "error");
        var byPasskey =
                new PasskeyDoor(
                        BY_PASSKEY,
                        doorkeeperOfScreens,
                        new ToSignIn(SIGN_IN, sessions, "passkey"));
        return http.authenticationManager(doorkeeperOfScreens)
                .headers(BrowserHeaders.forPages())
                .sessionManagement(each -> each.addSessionAuthenticationStrategy(sessions))
                .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(toSignIn))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(toSignIn))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(PARTS_OF_PAGES)
                                        .permitAll())
                .csrf(forgery -> forgery.ignoringRequestMatchers(BY_PASSKEY))
                .addFilterBefore(
                        new SameSiteSignIn(SIGN_IN), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new EndedSessionsPush(), CsrfFilter.class)
                .with(
                        vaadin(),
                        screens ->
                                screens.loginView(SIGN_IN)
                                        .addLogoutHandler(sessions)
                                        .anyRequest(url -> url.authenticated()))
                .with(byPasskey, Customizer.withDefaults())
                .build();
    }
}
