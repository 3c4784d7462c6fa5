package org.labgoals.people.ui.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door of those without an account: one page behind a link. No session, no cookie and no
 * script; where the link leads is told to nobody.
 */
@Configuration(proxyBeanMethods = false)
class GuestDoor {

    @Bean
    @Order(0)
    SecurityFilterChain guests(HttpSecurity http) {
        return http.securityMatcher("/f/*")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(BrowserHeaders.forGuests())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
