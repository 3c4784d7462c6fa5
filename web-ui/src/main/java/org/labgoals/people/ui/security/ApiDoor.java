package org.labgoals.people.ui.security;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.SignIn;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.MetricsDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The doors of programs: the API, by password or personal access token, what is open to everybody,
 * and the metrics by a token of their own. No sessions and no cookies, hence nothing to forge.
 */
@Configuration(proxyBeanMethods = false)
class ApiDoor {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            SignIn signIn,
            Directory directory,
            ObjectProvider<SecurityContextHolderStrategy> context,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationManager doorkeeper =
                new ProviderManager(new Doorkeeper(signIn, directory, Channel.API));
        var answers = new ProblemsAtTheDoor(problems);
        var tokens = new AuthenticationFilter(doorkeeper, BearerToken::in);
        // Vaadin's strategy replaces the one that the filter found when it was made
        context.ifAvailable(tokens::setSecurityContextHolderStrategy);
        tokens.setSuccessHandler((request, response, known) -> {});
        tokens.setFailureHandler(answers::commence);
        return stateless(http.securityMatcher("/api", "/api/**"))
                .authenticationManager(doorkeeper)
                .addFilterBefore(tokens, BasicAuthenticationFilter.class)
                .addFilterAfter(new PasswordWithRequest(), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        trouble ->
                                trouble.authenticationEntryPoint(answers)
                                        .accessDeniedHandler(answers))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.ASYNC)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, "/api/unsubscribe/*")
                                        .permitAll()
                                        .requestMatchers("/api/v1/people/*/calendar.ics")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain openToEverybody(HttpSecurity http, MetricsDoor metrics) {
        return stateless(
                        http.securityMatcher(
                                "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml"))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/actuator/health",
                                                "/actuator/health/liveness",
                                                "/actuator/health/readiness",
                                                "/v3/api-docs/**",
                                                "/v3/api-docs.yaml")
                                        .permitAll()
                                        .requestMatchers("/actuator/prometheus")
                                        .access(
                                                (nobody, asked) ->
                                                        new AuthorizationDecision(
                                                                metrics.opens(said(asked))))
                                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .exceptionHandling(
                        trouble ->
                                trouble.authenticationEntryPoint(
                                        (request, response, nobody) -> response.setStatus(404)))
                .build();
    }

    private static @Nullable String said(RequestAuthorizationContext asked) {
        return asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(BrowserHeaders.forData());
    }
}
